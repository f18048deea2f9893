package vn.congmo.gateway.search;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page of what was found.
 *
 * @param total  how many entries match, filters included
 * @param facets how many entries each value of a facet has; facets without a value are absent
 * @param hits   the best first; equal ones by IRI
 * @param next   the cursor of the next page, if there is one
 */
public record SearchResult(long total, List<FacetCounts> facets, List<SearchHit> hits, Optional<String> next) {

    public SearchResult {
        facets = List.copyOf(facets);
        hits = List.copyOf(hits);
    }

    /** How many entries of each type match, whatever type was asked for; types without a match are absent. */
    public SortedMap<String, Long> types() {
        SortedMap<String, Long> types = new TreeMap<>();
        facets.stream()
                .filter(counts -> counts.facet() == Facet.TYPE)
                .flatMap(counts -> counts.values().stream())
                .forEach(count -> types.put(count.value(), count.count()));
        return types;
    }
}
