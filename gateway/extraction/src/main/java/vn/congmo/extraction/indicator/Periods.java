package vn.congmo.extraction.indicator;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** The year that a figure is for: the nearest before it in its stretch, else behind it; "hằng năm" is every year. */
final class Periods {
    private static final Phrase YEARLY = Phrase.of("(hằng|hàng|mỗi) năm");

    private Periods() {}

    static @Nullable String of(Passage passage, int figure, Bounds bounds) {
        String before = null;
        for (int at = bounds.from(); at < figure; at++) {
            before = year(passage, at) == null ? before : year(passage, at);
        }
        if (before != null) {
            return before;
        }
        for (int at = figure; at < bounds.to(); at++) {
            if (year(passage, at) != null) {
                return year(passage, at);
            }
            if (YEARLY.at(passage, at) != null) {
                return "R/P1Y";
            }
        }
        return null;
    }

    private static @Nullable String year(Passage passage, int at) {
        boolean year = passage.is(at, "năm")
                && at + 1 < passage.size()
                && passage.token(at + 1).text().matches("20\\d\\d");
        return year ? passage.token(at + 1).text() : null;
    }
}
