package vn.congmo.extraction.indicator;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * The year that a figure is for: the nearest before it in its stretch, else behind it, else the one that opens the passage, else
 * the one that the headings above set; "hằng năm" is every year. The year of a comparison ("so với năm 2025") is none.
 */
final class Periods {
    private static final Phrase YEARLY = Phrase.of("((hằng|hàng|mỗi) năm|/ năm|một năm)");
    private static final Phrase COMPARED = Phrase.of("(so với|so|bằng|kế hoạch|cùng kỳ|từ)");
    private static final int OPENING = 12;

    private Periods() {}

    static @Nullable String of(Passage passage, int figure, Bounds bounds, Setting setting) {
        var bracketed = bracketed(passage, figure);
        var before = bracketed == null ? last(passage, bounds.from(), figure) : bracketed;
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
        var opening = opening(passage, figure);
        return opening == null ? setting.period() : opening;
    }

    /** "52,4% (năm 2024)". */
    private static @Nullable String bracketed(Passage passage, int figure) {
        for (int at = figure + 1; at < Math.min(passage.size(), figure + 6); at++) {
            if (passage.is(at, "(")) {
                return year(passage, at + 1);
            }
        }
        return null;
    }

    /** The last year of a heading: "Mục tiêu đến năm 2030", "Giai đoạn 2026 - 2030". */
    static @Nullable String ofHeading(Passage heading) {
        if (heading.size() > 3 * OPENING) {
            return null;
        }
        var year = last(heading, 0, heading.size());
        return year == null ? stage(heading) : year;
    }

    private static @Nullable String stage(Passage heading) {
        for (int at = heading.size() - 1; at > 1; at--) {
            boolean dash = heading.is(at - 1, "-") || heading.is(at - 1, "–");
            if (dash && isYear(heading, at) && isYear(heading, at - 2)) {
                return heading.token(at).text();
            }
        }
        return null;
    }

    /** "Đến cuối năm 2026: ...; ...": the year stands in front of all figures of the passage. */
    private static @Nullable String opening(Passage passage, int figure) {
        int end = 0;
        while (end < Math.min(OPENING, figure) && !passage.is(end, ":") && !passage.is(end, ",")) {
            end++;
        }
        boolean closed = passage.is(end, ":") || passage.is(end, ",");
        return closed ? last(passage, 0, end) : null;
    }

    private static @Nullable String last(Passage passage, int from, int to) {
        String last = null;
        for (int at = from; at < to; at++) {
            last = year(passage, at) == null ? last : year(passage, at);
        }
        return last;
    }

    private static @Nullable String year(Passage passage, int at) {
        boolean year = passage.is(at, "năm") && isYear(passage, at + 1);
        boolean compared = COMPARED.at(passage, at - 1) != null || COMPARED.at(passage, at - 2) != null;
        return compared ? null : year ? passage.token(at + 1).text() : shorter(passage, at);
    }

    /** "tháng 9/2026", "quý II/2026". */
    private static @Nullable String shorter(Passage passage, int at) {
        boolean unit = passage.is(at, "tháng") || passage.is(at, "quý");
        var moment = unit ? Moments.at(passage, at) : null;
        return moment == null ? null : moment.value();
    }

    private static boolean isYear(Passage passage, int at) {
        return at < passage.size() && passage.token(at).text().matches("20\\d\\d");
    }
}
