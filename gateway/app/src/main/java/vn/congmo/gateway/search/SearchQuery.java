package vn.congmo.gateway.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is looked for.
 *
 * @param text    words that must all occur, phrases in double quotes; the last word may be unfinished; anything is
 *     accepted, what cannot be searched finds nothing
 * @param filters only entries that have, of each facet named, one of the values
 * @param limit   at most so many hits, 1 to {@value #LARGEST_LIMIT}
 * @param cursor  {@code next} of the page before
 */
public record SearchQuery(String text, Map<Facet, Set<String>> filters, int limit, Optional<String> cursor) {

    /** The most hits that one page can have. */
    public static final int LARGEST_LIMIT = 10_000;

    private static final int MOST_VALUES = 50;

    public SearchQuery {
        filters = Map.copyOf(filters);
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + LARGEST_LIMIT + ", not " + limit);
        }
    }

    /** Among the entries of one type, or of all. */
    public SearchQuery(String text, Optional<String> type, int limit, Optional<String> cursor) {
        this(text, type.map(only -> Map.of(Facet.TYPE, Set.of(only))).orElse(Map.of()), limit, cursor);
    }

    /** The filters among the parameters of a request, by the codes of facets; empty values filter nothing. */
    public static Map<Facet, Set<String>> filters(Map<String, List<String>> parameters) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = parameters.getOrDefault(facet.code(), List.of()).stream()
                    .filter(value -> value != null && !value.isEmpty())
                    .limit(MOST_VALUES)
                    .collect(Collectors.toUnmodifiableSet());
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        return filters;
    }

    /** The first hits of all types. */
    public static SearchQuery of(String text, int limit) {
        return new SearchQuery(text, Map.of(), limit, Optional.empty());
    }
}
