package vn.congmo.extraction.token;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A phrase found in a passage.
 *
 * @param from first token
 * @param to index after the last token
 * @param parts the named slots that took part
 */
public record Match(Passage passage, int from, int to, Map<String, Range> parts) {

    /** A token range. */
    public record Range(int from, int to) {}

    public @Nullable Range part(String name) {
        return parts.get(name);
    }

    /** The printed words of a slot, or null if it took no part. */
    public @Nullable String text(String name) {
        var range = parts.get(name);
        return range == null ? null : passage.text(range.from(), range.to());
    }

    /** The printed words of the whole match. */
    public String text() {
        return passage.text(from, to);
    }
}
