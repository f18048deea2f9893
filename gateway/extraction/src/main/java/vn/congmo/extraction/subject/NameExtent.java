package vn.congmo.extraction.subject;

import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** How far a name goes: to a stop word or a sign, but through quotation marks. */
final class NameExtent {
    private static final int LONGEST = 32;

    private NameExtent() {}

    static int end(Passage passage, int from, WordTree<String> stops) {
        int at = from;
        while (at < Math.min(passage.size(), from + LONGEST)
                && (passage.token(at).isWord() || isJoint(passage, at))) {
            if (stops.end(passage, at) > 0) {
                return at;
            }
            if (passage.is(at, "“")) {
                return quoteEnd(passage, at);
            }
            at++;
        }
        return at;
    }

    static boolean hasQuotes(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.is(at, "“") || passage.is(at, "\"")) {
                return true;
            }
        }
        return false;
    }

    /** A hyphen between words, an opening quotation mark, a comma before a small word that goes on with an enumeration. */
    private static boolean isJoint(Passage passage, int at) {
        return passage.is(at, "-") || passage.is(at, "“") || passage.is(at, "/") || isInnerComma(passage, at);
    }

    private static boolean isInnerComma(Passage passage, int at) {
        return passage.is(at, ",") && at + 1 < passage.size() && EnumerationWords.continues(passage, at + 1);
    }

    private static int quoteEnd(Passage passage, int at) {
        int end = at;
        while (end < passage.size() && !passage.is(end, "”")) {
            end++;
        }
        return Math.min(passage.size(), end + 1);
    }
}
