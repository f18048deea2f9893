/** The files of published versions over HTTP. */
@NullMarked
package vn.congmo.gateway.catalogue.downloads;

import org.jspecify.annotations.NullMarked;
