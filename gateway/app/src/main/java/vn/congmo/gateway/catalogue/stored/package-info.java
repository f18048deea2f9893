/** Reads metadata and rows of published versions from the content store. */
@NullMarked
package vn.congmo.gateway.catalogue.stored;

import org.jspecify.annotations.NullMarked;
