package vn.congmo.extraction.subject;

import vn.congmo.extraction.token.Passage;

/** Quotation marks around names: “ ”, " ", ‘ ’. */
final class Quotes {
    private Quotes() {}

    static boolean opens(Passage passage, int at) {
        return passage.is(at, "“") || passage.is(at, "\"") || passage.is(at, "‘") || passage.is(at, "«");
    }

    /** The closing mark of the one at {@code open}, or -1 if none stands within the given number of tokens. */
    static int close(Passage passage, int open, int within) {
        var mark = closing(passage.token(open).text());
        for (int at = open + 1; at < Math.min(passage.size(), open + within); at++) {
            if (passage.is(at, mark)) {
                return at;
            }
        }
        return -1;
    }

    static boolean in(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (opens(passage, at)) {
                return true;
            }
        }
        return false;
    }

    private static String closing(String opening) {
        return switch (opening) {
            case "“" -> "”";
            case "‘" -> "’";
            case "«" -> "»";
            default -> opening;
        };
    }
}
