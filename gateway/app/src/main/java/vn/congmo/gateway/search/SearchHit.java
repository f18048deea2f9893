package vn.congmo.gateway.search;

import java.util.List;

/**
 * An entry that was found.
 *
 * @param score    compares hits of one query only; larger is better
 * @param fragment a piece of the entry's text around the first match, cut into what matched and what did not
 */
public record SearchHit(SearchEntry entry, float score, List<Piece> fragment) {

    public SearchHit {
        fragment = List.copyOf(fragment);
    }

    /** A part of a fragment; plain text, nothing is escaped. */
    public record Piece(String text, boolean match) {}
}
