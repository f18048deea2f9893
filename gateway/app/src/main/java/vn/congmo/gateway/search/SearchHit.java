package vn.congmo.gateway.search;

import java.util.List;

/**
 * An entry that was found.
 *
 * @param score    compares hits of one query only; larger is better
 * @param title    the entry's title, cut into what matched and what did not
 * @param fragment the clause of the entry's text that has most of the words, cut likewise; its beginning where none
 *     has any
 */
public record SearchHit(SearchEntry entry, float score, List<Piece> title, List<Piece> fragment) {

    public SearchHit {
        title = List.copyOf(title);
        fragment = List.copyOf(fragment);
    }

    /** A part of a fragment; plain text, nothing is escaped. */
    public record Piece(String text, boolean match) {}
}
