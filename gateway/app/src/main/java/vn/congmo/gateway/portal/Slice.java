package vn.congmo.gateway.portal;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One screen of a list.
 *
 * @param total how many items the filters leave
 * @param next  the query of the next screen, empty on the last
 */
record Slice<T>(List<T> items, int total, String next) {

    private static final int SIZE = 40;

    Slice {
        items = List.copyOf(items);
    }

    /** The screen of this number, counted from 1. */
    static <T> Slice<T> of(List<T> all, int screen, Page page) {
        int from = Math.clamp((screen - 1L) * SIZE, 0, all.size());
        int to = Math.min(from + SIZE, all.size());
        String next = to < all.size() ? query(page, screen + 1) : "";
        return new Slice<>(all.subList(from, to), all.size(), next);
    }

    private static String query(Page page, int screen) {
        return UriComponentsBuilder.fromUriString("/" + page.query())
                .replaceQueryParam("page", screen)
                .build(true)
                .toUriString()
                .substring(1);
    }
}
