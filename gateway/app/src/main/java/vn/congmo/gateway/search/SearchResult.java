package vn.congmo.gateway.search;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page of what was found.
 *
 * @param total how many entries match, of the type asked for
 * @param types how many entries of each type match, whatever type was asked for; types without a match are absent
 * @param hits  the best first; equal ones by IRI
 * @param next  the cursor of the next page, if there is one
 */
public record SearchResult(long total, SortedMap<String, Long> types, List<SearchHit> hits, Optional<String> next) {

    public SearchResult {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        hits = List.copyOf(hits);
    }
}
