package vn.congmo.extraction.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over tokens that reads like the words it matches: {@code "(trước|chậm nhất) [vào] [ngày] {date}"}.
 *
 * <ul>
 *   <li>a word or sign stands for itself, in any case;
 *   <li>{@code [...]} may be missing;
 *   <li>{@code (a|b c)} is the first alternative that fits;
 *   <li>{@code {date}} is a slot, by its name in the vocabulary; {@code {until:date}} the same under a name of its own.
 * </ul>
 *
 * The first choice that fits is kept, nothing is tried twice: matching at a place costs no more than the length of the phrase.
 */
public final class Phrase {
    private final Element root;
    private final @Nullable Set<String> firsts;
    private final Set<String> needs;

    private Phrase(Element root) {
        this.root = root;
        this.firsts = root.firsts();
        this.needs = Set.copyOf(root.needs());
    }

    /** Compiles a phrase; an unknown slot or a missing bracket is an {@link IllegalArgumentException}. */
    public static Phrase of(String notation, Map<String, Slot> slots) {
        return new Phrase(new PhraseParser(notation, slots).parse());
    }

    /** A phrase of plain words. */
    public static Phrase of(String notation) {
        return of(notation, Map.of());
    }

    /** The match that starts exactly here, or null. */
    public @Nullable Match at(Passage passage, int from) {
        if (!mayBegin(passage, from)) {
            return null;
        }
        var parts = new HashMap<String, Match.Range>();
        int to = root.end(passage, from, parts);
        return to == Slot.NONE ? null : new Match(passage, from, to, Map.copyOf(parts));
    }

    private boolean mayBegin(Passage passage, int from) {
        if (firsts == null) {
            return passage.holdsAll(needs);
        }
        return from >= 0
                && from < passage.size()
                && firsts.contains(passage.token(from).key());
    }

    /** The first match at or after a token, or null. */
    public @Nullable Match first(Passage passage, int from) {
        if (!passage.holdsAll(needs) || firsts != null && !passage.holdsAny(firsts)) {
            return null;
        }
        for (int at = from; at < passage.size(); at++) {
            var match = at(passage, at);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** All matches from left to right that do not overlap. */
    public List<Match> all(Passage passage) {
        var matches = new ArrayList<Match>();
        var match = first(passage, 0);
        while (match != null) {
            matches.add(match);
            match = first(passage, Math.max(match.to(), match.from() + 1));
        }
        return matches;
    }

    /** The longest match that ends right before a token and does not begin before another one, or null. */
    public @Nullable Match endingAt(Passage passage, int end, int earliest) {
        for (int at = Math.max(0, earliest); at <= end; at++) {
            var match = at(passage, at);
            if (match != null && match.to() == end) {
                return match;
            }
        }
        return null;
    }

    /** Whether it occurs anywhere. */
    public boolean in(Passage passage) {
        return first(passage, 0) != null;
    }

    interface Element {
        int end(Passage passage, int at, Map<String, Match.Range> parts);

        /** The keys it can begin with; null if they are not known. */
        @Nullable
        Set<String> firsts();

        /** Keys without which it cannot be: a passage that lacks one is not searched. */
        default Set<String> needs() {
            return Set.of();
        }

        /** Whether it can be no token at all. */
        default boolean mayBeMissing() {
            return false;
        }
    }
}
