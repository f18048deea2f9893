package vn.congmo.extraction.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.times.Moment;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * Duties that come back: "định kỳ hằng quý", "hằng tháng tổng hợp", "6 tháng (trước ngày 10/6), hằng năm (trước ngày 25/11)",
 * plain "định kỳ". "Hằng năm" behind a noun ("kế hoạch hằng năm") says what kind of thing it is.
 */
final class PeriodicRule implements DeadlineRule {
    private static final String NAME = "deadline-recurring";
    private static final Phrase PERIODIC = Vocabulary.phrase("định kỳ [vào|:|{open}]");
    private static final Phrase REPORTED_BY =
            Phrase.of("(báo cáo kết quả|báo cáo|sơ kết|giao ban|tổng hợp|đánh giá) theo");
    private static final Phrase ACTION = Phrase.of(
            "(báo cáo|họp|giao ban|rà soát|tổng kết|sơ kết|đánh giá|công bố|cập nhật|tổng hợp|kiểm tra|thống kê|gửi|xếp hạng)");
    private static final Phrase DAY_OF_YEAR = Vocabulary.phrase("[{open}|,] (trước|chậm nhất|vào) {moment} [{close}]");

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        int at = 0;
        while (at < passage.size()) {
            at = Math.max(at + 1, read(passage, at, deadlines));
        }
        return deadlines;
    }

    private int read(Passage passage, int at, List<Deadline> deadlines) {
        var periodic = PERIODIC.at(passage, at);
        if (periodic != null) {
            int to = list(passage, at, periodic.to(), deadlines);
            if (to == periodic.to() && acts(passage, at, to) && !behindInterval(passage, at, deadlines)) {
                deadlines.add(Repetition.of(passage, at, to, "R", NAME));
            }
            return to;
        }
        var reported = REPORTED_BY.at(passage, at);
        if (reported != null) {
            return list(passage, at, reported.to(), deadlines);
        }
        boolean every = Interval.isEvery(passage, at) ? isAdverb(passage, at) : isDatedReport(passage, at);
        return every ? list(passage, at, at, deadlines) : at;
    }

    /** "định kỳ báo cáo", "họp định kỳ"; "khám sức khỏe định kỳ" names a thing. */
    private static boolean acts(Passage passage, int at, int to) {
        boolean dated = passage.is(to, "trước") || passage.is(to, "chậm");
        boolean opens = at == 0 || !passage.token(at - 1).isWord();
        return !dated && (opens || Vocabulary.VERBS.end(passage, to) > 0 || isBehindAction(passage, at));
    }

    /** "hằng tháng báo cáo định kỳ": the interval was read already. */
    private static boolean behindInterval(Passage passage, int at, List<Deadline> deadlines) {
        var start = passage.evidence(at, at + 1, NAME, 1).span().start();
        return deadlines.stream()
                .anyMatch(known -> start - known.evidence().span().end() < 30);
    }

    private static boolean isAdverb(Passage passage, int at) {
        var interval = Interval.at(passage, at);
        boolean opens = at == 0 || !passage.token(at - 1).isWord() || isShort(passage, at + 1);
        boolean acts = interval != null && ACTION.at(passage, interval.to()) != null;
        boolean dated = interval != null && dayOfYear(passage, interval.to()) != null;
        return opens ? interval != null : acts || dated || isBehindAction(passage, at);
    }

    /** "hằng tuần", "hằng tháng", "hằng quý" tell how often wherever they stand; "hằng năm" may tell what kind. */
    private static boolean isShort(Passage passage, int unit) {
        return passage.is(unit, "tuần") || passage.is(unit, "tháng") || passage.is(unit, "quý");
    }

    private static boolean isBehindAction(Passage passage, int at) {
        return ACTION.endingAt(passage, at, at - 2) != null;
    }

    /** "báo cáo kết quả 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)". */
    private static boolean isDatedReport(Passage passage, int at) {
        var interval = Interval.at(passage, at);
        return interval != null && passage.is(interval.to(), "(") && dayOfYear(passage, interval.to()) != null;
    }

    /** Intervals parted by commas, each with its day of the year. */
    private static int list(Passage passage, int quoteFrom, int from, List<Deadline> deadlines) {
        int to = from;
        int next = from;
        for (var interval = Interval.at(passage, next); interval != null; interval = Interval.at(passage, next)) {
            int start = to == from ? quoteFrom : next;
            to = interval.to();
            var day = dayOfYear(passage, to);
            to = day == null ? to : day.to();
            var value = interval.value() + (day == null ? "" : "@" + day.value());
            deadlines.add(Repetition.of(passage, start, to, value, NAME));
            boolean more = passage.is(to, ",") || passage.is(to, "và") || passage.is(to, ";");
            next = more ? to + 1 : passage.size();
        }
        return to;
    }

    /** "(trước ngày 10/6)": the day, ending behind the bracket. */
    private static @Nullable Moment dayOfYear(Passage passage, int at) {
        var match = DAY_OF_YEAR.at(passage, at);
        var range = match == null ? null : match.part("moment");
        var moment = range == null ? null : Moments.at(passage, range.from());
        return match == null || moment == null || !moment.isYearly() ? null : new Moment(match.to(), moment.value());
    }
}
