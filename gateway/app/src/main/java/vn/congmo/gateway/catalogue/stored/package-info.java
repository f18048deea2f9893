/** Reads metadata and rows of published versions from the content store. */
@NamedInterface("stored")
@NullMarked
package vn.congmo.gateway.catalogue.stored;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
