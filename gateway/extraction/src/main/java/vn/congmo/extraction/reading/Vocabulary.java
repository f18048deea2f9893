package vn.congmo.extraction.reading;

import java.util.Map;
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

    private static final Map<String, Slot> SLOTS = Map.of(
            "actors",
            Actors.LIST,
            "moment",
            Moments.SLOT,
            "verb",
            VERBS,
            "int",
            Vocabulary::integer,
            "open",
            (passage, at) -> passage.is(at, "(") ? at + 1 : Slot.NONE,
            "close",
            (passage, at) -> passage.is(at, ")") ? at + 1 : Slot.NONE);

    private Vocabulary() {}

    /** Compiles a phrase over the slots. */
    public static Phrase phrase(String notation) {
        return Phrase.of(notation, SLOTS);
    }

    private static int integer(Passage passage, int at) {
        return passage.token(at).isNumber() && passage.token(at).text().length() <= 6 ? at + 1 : Slot.NONE;
    }
}
