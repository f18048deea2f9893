package vn.congmo.extraction.subject;

import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** How far a name goes: to a stop word or a sign, but through quotation marks and the years it is for. */
final class NameExtent {
    private static final WordTree<Boolean> STOPS = stops();
    private static final int LONGEST = 45;
    private static final int LONGEST_QUOTE = 60;

    private NameExtent() {}

    /** Index after the last token of the name whose first word stands at {@code from}. */
    static int end(Passage passage, int from) {
        int at = from;
        while (at < Math.min(passage.size(), from + LONGEST)) {
            if (Quotes.opens(passage, at)) {
                int close = Quotes.close(passage, at, LONGEST_QUOTE);
                return close < 0 ? at : close + 1;
            }
            if (isStop(passage, at) || !passage.token(at).isWord() && !isJoint(passage, from, at)) {
                break;
            }
            at++;
        }
        int to = withoutJoint(passage, from, at);
        return to == from ? from : NameTail.end(passage, to);
    }

    private static int withoutJoint(Passage passage, int from, int to) {
        int end = to;
        while (end > from && (!passage.token(end - 1).isWord() || passage.is(end - 1, "và"))) {
            end--;
        }
        return end;
    }

    private static boolean isStop(Passage passage, int at) {
        var stop = STOPS.find(passage, at);
        boolean amount = passage.is(at, "trên")
                && at + 1 < passage.size()
                && passage.token(at + 1).isNumber();
        return amount || stop != null && stop.value();
    }

    /** A hyphen or stroke between words, or a comma inside an enumeration that belongs to the name. */
    private static boolean isJoint(Passage passage, int from, int at) {
        boolean between = at + 1 < passage.size() && passage.token(at + 1).isWord();
        boolean sign = passage.is(at, "-") || passage.is(at, "–") || passage.is(at, "/") || passage.is(at, "&");
        return between && (sign || passage.is(at, ",") && EnumerationWords.continues(passage, from, at));
    }

    private static WordTree<Boolean> stops() {
        var tree = new WordTree<Boolean>();
        WordList.rows("name-stops.txt").forEach(row -> tree.put(String.valueOf(row.getFirst()), row.size() == 1));
        return tree;
    }
}
