package vn.congmo.extraction.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A day of every month or quarter: "trước ngày 25 hằng tháng", "hằng tháng (trước ngày 20)", "ngày 15 của tháng cuối quý". */
final class DayOfPeriodRule implements DeadlineRule {
    private static final String NAME = "deadline-day-of-period";
    private static final String DAY = "[chậm nhất|muộn nhất] [là|vào|trước|đến] ngày {day:int}";
    private static final String LAST_MONTH =
            "[của] (tháng cuối quý|tháng cuối của quý|tháng cuối mỗi quý|tháng đầu quý sau)";
    private static final Phrase BEHIND =
            Vocabulary.phrase("[định kỳ] " + DAY + " (" + LAST_MONTH + "|[của] (hằng|hàng|mỗi) {unit:period})");
    private static final Phrase IN_FRONT = Vocabulary.phrase(
            "[định kỳ] (hằng|hàng|mỗi) {unit:period} [{open}|,] " + DAY + " [" + LAST_MONTH + "] [{close}]");

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        for (int at = 0; at < passage.size(); at++) {
            var match = BEHIND.at(passage, at);
            match = match == null ? IN_FRONT.at(passage, at) : match;
            var value = match == null || isDated(match) ? null : value(match);
            if (match != null && value != null) {
                deadlines.add(Repetition.of(passage, at, match.to(), value, NAME));
                at = match.to() - 1;
            }
        }
        return deadlines;
    }

    /** "ngày 20/12": a day of the year after all. */
    private static boolean isDated(Match match) {
        var day = match.part("day");
        return day != null
                && (match.passage().is(day.to(), "/") || match.passage().is(day.to(), "."));
    }

    private static @Nullable String value(Match match) {
        var unit = match.part("unit");
        var interval = unit == null ? null : Interval.ofUnit(match.passage(), unit.from());
        var printed = match.text("day");
        int day = printed == null ? 0 : Integer.parseInt(printed);
        var period = interval == null ? "R/P3M" : interval.value();
        return day < 1 || day > 31 ? null : period + "@---%02d".formatted(day);
    }
}
