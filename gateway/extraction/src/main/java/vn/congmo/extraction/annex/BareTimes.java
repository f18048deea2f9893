package vn.congmo.extraction.annex;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.times.Moment;
import vn.congmo.extraction.token.Passage;

/** Times without the word for them, as cells print them: "2026", "2026 - 2030", "6/2026". */
final class BareTimes {
    private BareTimes() {}

    /** "2026 - 2030", "giai đoạn 2026-2030", "từ năm 2026 đến năm 2030" as the interval 2026/2030, or null. */
    static @Nullable Moment years(Passage words, int at) {
        int first = skip(words, skip(words, at, "từ"), "năm");
        boolean dash = words.is(first + 1, "-") || words.is(first + 1, "–") || words.is(first + 1, "đến");
        int last = dash ? skip(words, first + 2, "năm") : words.size();
        return isYear(words, first) && isYear(words, last)
                ? new Moment(
                        last + 1,
                        words.token(first).text() + "/" + words.token(last).text())
                : null;
    }

    /** "2026" or "6/2026", or null. */
    static @Nullable Moment at(Passage words, int at) {
        if (isYear(words, at) && !words.is(at - 1, "/")) {
            return new Moment(at + 1, words.token(at).text());
        }
        boolean month = words.token(at).isNumber() && words.token(at).text().length() <= 2;
        int number = month ? Integer.parseInt(words.token(at).text()) : 0;
        return number >= 1 && number <= 12 && words.is(at + 1, "/") && isYear(words, at + 2)
                ? new Moment(at + 3, "%s-%02d".formatted(words.token(at + 2).text(), number))
                : null;
    }

    private static int skip(Passage words, int at, String word) {
        return words.is(at, word) ? at + 1 : at;
    }

    private static boolean isYear(Passage words, int at) {
        return at >= 0 && at < words.size() && words.token(at).text().matches("20\\d\\d");
    }
}
