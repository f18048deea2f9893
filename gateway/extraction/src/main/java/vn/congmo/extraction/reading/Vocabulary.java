package vn.congmo.extraction.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Slot;

/** The slots that phrases of the rules may use: {actors}, {moment}, {int}, {verb}, {open}, {close}, {end}. */
public final class Vocabulary {
    /** Verbs and adverbs that orders begin with. */
    public static final WordTree<String> VERBS = WordTree.ofFile("verbs.txt");

    private static final int LONGEST_BRACKET = 16;
    private static final Set<String> PERIODS = Set.of("ngày", "tuần", "tháng", "quý", "năm");
    private static final Set<String> WEEKDAYS =
            Set.of("hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7");

    private static final Map<String, Slot> SLOTS = Map.ofEntries(
            Map.entry("period", oneOf(PERIODS)),
            Map.entry("weekday", oneOf(WEEKDAYS)),
            Map.entry("bracket", Vocabulary::bracket),
            Map.entry("spelled", Vocabulary::spelled),
            Map.entry("interval", Vocabulary::interval),
            Map.entry("actors", Actors.LIST),
            Map.entry("moment", Moments.SLOT),
            Map.entry("verb", VERBS),
            Map.entry("int", Vocabulary::integer),
            Map.entry("open", oneOf(Set.of("("))),
            Map.entry("close", oneOf(Set.of(")"))));

    private Vocabulary() {}

    /** Compiles a phrase over the slots. */
    public static Phrase phrase(String notation) {
        return Phrase.of(notation, SLOTS);
    }

    /** Compiles a phrase over the slots and some of its own. */
    public static Phrase phrase(String notation, Map<String, Slot> own) {
        var slots = new HashMap<>(SLOTS);
        slots.putAll(own);
        return Phrase.of(notation, slots);
    }

    private static Slot oneOf(Set<String> words) {
        return (passage, at) -> words.contains(passage.token(at).key()) ? at + 1 : Slot.NONE;
    }

    /** "( ... )" of a few words. */
    private static int bracket(Passage passage, int at) {
        int to = at;
        while (passage.is(at, "(") && to < passage.size() && to - at < LONGEST_BRACKET && !passage.is(to, ")")) {
            to++;
        }
        return passage.is(to, ")") && to > at ? to + 1 : Slot.NONE;
    }

    /** "(mười lăm)": a number in words. */
    private static int spelled(Passage passage, int at) {
        int to = at;
        while (to < passage.size() && passage.token(to).isWord() && to - at < 5) {
            to++;
        }
        return to == at ? Slot.NONE : to;
    }

    /** "03 tháng", "6 tháng". */
    private static int interval(Passage passage, int at) {
        boolean counted =
                passage.token(at).isNumber() && passage.token(at).text().length() <= 2;
        boolean unit = at + 1 < passage.size()
                && PERIODS.contains(passage.token(at + 1).key());
        return counted && unit ? at + 2 : Slot.NONE;
    }

    private static int integer(Passage passage, int at) {
        return passage.token(at).isNumber() && passage.token(at).text().length() <= 6 ? at + 1 : Slot.NONE;
    }
}
