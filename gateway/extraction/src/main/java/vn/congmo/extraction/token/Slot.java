package vn.congmo.extraction.token;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something a phrase can ask for by name, such as a date. */
@FunctionalInterface
public interface Slot {
    /** The match failed. */
    int NONE = -1;

    /** Index after the last token that belongs to the thing that starts at {@code at}, or {@link #NONE}. */
    int end(Passage passage, int at);

    /** The keys of all tokens it can start with, or null if that is not known: phrases look for nothing elsewhere. */
    default @Nullable Set<String> firsts() {
        return null;
    }
}
