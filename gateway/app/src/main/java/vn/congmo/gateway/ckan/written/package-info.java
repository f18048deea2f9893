/** What officers wrote over the Action API, kept for ever; open {@link vn.congmo.gateway.ckan.written.WrittenLog} first. */
@NullMarked
package vn.congmo.gateway.ckan.written;

import org.jspecify.annotations.NullMarked;
