/** URI templates (RFC 6570) that make the URLs of subjects, properties and values. */
@NullMarked
package vn.congmo.csvw.template;

import org.jspecify.annotations.NullMarked;
