/** Collections over HTTP: filters, sorting and keyset paging over the rows of a snapshot; start at {@link Listing}. */
@NamedInterface("paging")
@NullMarked
package vn.congmo.gateway.web.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
