package vn.congmo.extraction.token;

/** Something a phrase can ask for by name, such as a date. */
@FunctionalInterface
public interface Slot {
    /** The match failed. */
    int NONE = -1;

    /** Index after the last token that belongs to the thing that starts at {@code at}, or {@link #NONE}. */
    int end(Passage passage, int at);
}
