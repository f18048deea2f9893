package vn.congmo.gateway.search;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param text   words that must all occur, phrases in double quotes; the last word may be unfinished; anything is
 *     accepted, what cannot be searched finds nothing
 * @param type   only entries of this type
 * @param limit  at most so many hits, 1 to {@value #LARGEST_LIMIT}
 * @param cursor {@code next} of the page before
 */
public record SearchQuery(String text, Optional<String> type, int limit, Optional<String> cursor) {

    /** The most hits that one page can have. */
    public static final int LARGEST_LIMIT = 10_000;

    public SearchQuery {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + LARGEST_LIMIT + ", not " + limit);
        }
    }

    /** The first hits of all types. */
    public static SearchQuery of(String text, int limit) {
        return new SearchQuery(text, Optional.empty(), limit, Optional.empty());
    }
}
