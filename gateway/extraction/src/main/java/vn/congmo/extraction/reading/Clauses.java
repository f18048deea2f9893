package vn.congmo.extraction.reading;

import vn.congmo.extraction.token.Passage;

/** Where clauses and sentences begin and end. */
public final class Clauses {
    private Clauses() {}

    /** Index after the last token of the clause that holds {@code at}; ends at , ; . : ) outside numbers. */
    public static int clauseEnd(Passage passage, int at) {
        return end(passage, at, ",;.:)…");
    }

    /** Index after the last token before the next ; . : or the end. */
    public static int segmentEnd(Passage passage, int at) {
        return end(passage, at, ";.…");
    }

    /** Index of the first token of the segment (parted by ; .) that holds {@code at}. */
    public static int segmentStart(Passage passage, int at) {
        int start = at;
        while (start > 0 && !parts(passage, start - 1, ";.…")) {
            start--;
        }
        return start;
    }

    /** Index of the first token of the sentence (parted by full stops) that holds {@code at}. */
    public static int sentenceStart(Passage passage, int at) {
        int start = at;
        while (start > 0 && !parts(passage, start - 1, ".…")) {
            start--;
        }
        return start;
    }

    /** Whether {@code at} stands inside quotation marks. */
    public static boolean isQuoted(Passage passage, int at) {
        int depth = 0;
        boolean straight = false;
        for (int i = 0; i < at; i++) {
            depth += passage.is(i, "“") ? 1 : passage.is(i, "”") ? -1 : 0;
            straight ^= passage.is(i, "\"");
        }
        return depth > 0 || straight;
    }

    private static int end(Passage passage, int at, String signs) {
        int end = at;
        while (end < passage.size() && !parts(passage, end, signs)) {
            end++;
        }
        return end;
    }

    /** A full stop inside a number ("1.500") does not part. */
    private static boolean parts(Passage passage, int at, String signs) {
        var token = passage.token(at);
        boolean insideNumber = token.glued()
                && at + 1 < passage.size()
                && passage.token(at + 1).glued()
                && passage.token(at + 1).isNumber()
                && at > 0
                && passage.token(at - 1).isNumber();
        return signs.contains(token.text()) && !insideNumber;
    }
}
