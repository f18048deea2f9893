package vn.congmo.extraction.token;

import java.util.BitSet;
import java.util.regex.Pattern;
import vn.congmo.extraction.findings.Span;

/** Document numbers and dates that a line break or a typist cut: "01- KH/BCĐTW", "48 / KH - UBND", "31/3/ 2026". */
final class BrokenNumbers {
    private static final String SYMBOL = "\\p{Lu}\\p{L}?\\p{Lu}[\\p{L}&\\d]*";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])\\d[\\dlO]{0,4}(?:\\.\\d{1,3})?(?: ?/ ?\\d{4})? ?[-–/] ?" + SYMBOL
                    + "(?: ?[-–/] ?" + SYMBOL + ")*");
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/])[\\dlO]{1,2}/ ?[\\dlO]{1,2}(?: ?/ ?(?:19|2[0O])[\\dO]{2})(?!\\d)");

    private static final int NEAR = 14;

    private BrokenNumbers() {}

    /** The spaces to leave out, counted from the start of the span. */
    static BitSet spaces(String document, Span span) {
        var spaces = new BitSet();
        if (!isSuspect(document, span)) {
            return spaces;
        }
        var text = span.of(document);
        NUMBER.matcher(text)
                .results()
                .filter(match -> match.group().indexOf('/') > 0)
                .forEach(match -> mark(text, match.start(), match.end(), spaces));
        DATE.matcher(text).results().forEach(match -> mark(text, match.start(), match.end(), spaces));
        return spaces;
    }

    /** Whether a space stands beside a slash or hyphen at all. */
    private static boolean isSuspect(String document, Span span) {
        for (int at = span.start() + 1; at + 1 < span.end(); at++) {
            boolean beside =
                    document.charAt(at) == ' ' && (isSign(document.charAt(at - 1)) || isSign(document.charAt(at + 1)));
            if (beside && isNearDigit(document, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNearDigit(String document, int at) {
        for (int before = at - 1; before >= Math.max(0, at - NEAR); before--) {
            if (Character.isDigit(document.charAt(before))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(char c) {
        return c == '/' || c == '-' || c == '–';
    }

    private static void mark(String text, int from, int to, BitSet spaces) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == ' ') {
                spaces.set(at);
            }
        }
    }
}
