package vn.congmo.extraction.names;

/**
 * A body named in a passage.
 *
 * @param from first token
 * @param to index after the last token
 * @param name canonical name, before the document's own definitions are applied
 * @param kind what sort of name it is
 */
public record Actor(int from, int to, String name, Kind kind) {

    /** Sorts of names. */
    public enum Kind {
        /** A named organisation. */
        AGENCY,
        /** A collective such as "các sở, ban, ngành". */
        GROUP,
        /** An office-holder, alone or collective. */
        OFFICE
    }
}
