package vn.congmo.extraction.indicator;

import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** The words for what a figure measures. */
final class Metrics {
    private static final WordTree<String> HEADS = WordTree.ofFile("metrics.txt");
    private static final WordTree<String> STOPS = WordTree.ofFile("metric-stops.txt");
    private static final int LONGEST = 14;

    private Metrics() {}

    /** Start of the measure that a figure belongs to: the last word for one in front of it, or -1. */
    static int start(Passage passage, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            int end = headEnd(passage, at);
            if (end > 0 && end <= to && !isInside(passage, at, from)) {
                return at;
            }
        }
        return -1;
    }

    /** A word for a measure, or "số" in front of what is counted ("kinh tế số" is no number). */
    private static int headEnd(Passage passage, int at) {
        boolean number = passage.is(at, "số")
                && EnumerationNouns.follow(passage, at + 1)
                && (at == 0 || !passage.token(at - 1).isWord() || passage.is(at - 1, "và"));
        return number ? at + 1 : HEADS.end(passage, at);
    }

    /** "trong GRDP", "về tỷ lệ": the word belongs to a measure that begins further left. */
    private static boolean isInside(Passage passage, int at, int from) {
        boolean joined = at > from
                && (passage.is(at - 1, "trong")
                        || passage.is(at - 1, "của")
                        || passage.is(at - 1, "trên")
                        || passage.is(at - 1, "độ")
                        || passage.is(at - 1, "tăng"));
        return joined && start(passage, from, at - 1) >= 0;
    }

    /** The printed name of a measure from its first word up to the words that compare. */
    static String name(Passage passage, int from, int to) {
        int end = Math.min(to, headEnd(passage, from));
        while (end < to && (STOPS.end(passage, end) < 0 || isStandard(passage, end))) {
            end++;
        }
        return capital(passage.text(from, end));
    }

    /** "đạt chuẩn quốc gia" belongs to the measure. */
    private static boolean isStandard(Passage passage, int at) {
        return passage.is(at, "đạt") && passage.is(at + 1, "chuẩn");
    }

    /** Index after the words behind a figure that say what is counted. */
    static int tail(Passage passage, int from, Bounds bounds) {
        int to = from;
        while (to < bounds.to() && to - from < LONGEST && (passage.token(to).isWord() || joins(passage, to, bounds))) {
            to++;
        }
        return to;
    }

    /** The comma of "xã, phường được phủ sóng". */
    private static boolean joins(Passage passage, int at, Bounds bounds) {
        return passage.is(at, ",") && at + 1 < bounds.to() && EnumerationNouns.follow(passage, at + 1);
    }

    /** Index of the first word of the clause in front of a figure. */
    static int clauseStart(Passage passage, int at, int limit) {
        int start = at;
        while (start > limit
                && passage.token(start - 1).isWord()
                && !passage.is(start - 1, "và")
                && at - start < LONGEST) {
            start--;
        }
        return start;
    }

    static boolean isStop(Passage passage, int at) {
        return STOPS.end(passage, at) > 0;
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
