package vn.congmo.gateway.web.paging;

import java.util.List;
import java.util.Optional;

/**
 * A part of a collection.
 *
 * @param total how many items the filters leave, on all pages
 * @param items of this page, in the order asked for
 * @param next  the cursor of the page that follows; empty on the last
 */
public record Page<T>(int total, List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }
}
