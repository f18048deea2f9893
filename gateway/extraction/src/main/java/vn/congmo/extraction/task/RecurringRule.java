package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.times.Moment;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Duties that come back: "định kỳ hằng quý", "6 tháng (trước ngày 10/6), hằng năm (trước ngày 25/11)", plain "định kỳ". */
final class RecurringRule implements DeadlineRule {
    private static final Phrase PERIODIC = Vocabulary.phrase("định kỳ");
    private static final Phrase REPORTED_BY =
            Vocabulary.phrase("(báo cáo kết quả|báo cáo|sơ kết|giao ban|tổng hợp|đánh giá) theo");
    private static final Phrase REPORTED_EVERY =
            Vocabulary.phrase("(báo cáo|họp|giao ban|rà soát|tổng kết|sơ kết|đánh giá|công bố|cập nhật)");
    private static final Phrase EVERY = Vocabulary.phrase("(hằng|hàng) (tuần|tháng|quý|năm)");
    private static final Phrase DAY_OF_YEAR = Vocabulary.phrase("[{open}] trước {moment} [{close}]");
    private static final Phrase DAY_OF_MONTH = Vocabulary.phrase("trước ngày {int} (hằng|hàng) (tháng|quý|năm)");
    private static final Phrase DAY_EVERY_YEAR = Vocabulary.phrase("trước {moment} (hằng|hàng) năm");

    @Override
    public String name() {
        return "deadline-recurring";
    }

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        int at = 0;
        while (at < passage.size()) {
            int to = read(passage, at, deadlines);
            at = Math.max(at + 1, to);
        }
        return deadlines;
    }

    private int read(Passage passage, int at, List<Deadline> deadlines) {
        var dayOfMonth = DAY_OF_MONTH.at(passage, at);
        if (dayOfMonth != null) {
            var day = Integer.parseInt(passage.token(at + 2).text());
            deadlines.add(deadline(
                    passage, at, dayOfMonth.to(), everyBefore(passage, dayOfMonth.to()) + "@---%02d".formatted(day)));
            return dayOfMonth.to();
        }
        var dayEveryYear = DAY_EVERY_YEAR.at(passage, at);
        var moment = dayEveryYear == null ? null : Moments.at(passage, at + 1);
        if (dayEveryYear != null && moment != null && moment.isYearly()) {
            deadlines.add(deadline(passage, at, dayEveryYear.to(), "R/P1Y@" + moment.value()));
            return dayEveryYear.to();
        }
        return intervals(passage, at, deadlines);
    }

    private int intervals(Passage passage, int at, List<Deadline> deadlines) {
        var periodic = PERIODIC.at(passage, at);
        var reported = REPORTED_BY.at(passage, at);
        if (periodic != null || reported != null) {
            int from = periodic != null ? periodic.to() : reported == null ? at : reported.to();
            int to = list(passage, at, from, deadlines);
            if (to == from && periodic != null) {
                deadlines.add(deadline(passage, at, Math.min(passage.size(), from), "R"));
            }
            return to;
        }
        var every = EVERY.at(passage, at);
        boolean adverb =
                every != null && (REPORTED_EVERY.at(passage, every.to()) != null || isBehindReport(passage, at));
        return adverb ? list(passage, at, at, deadlines) : at;
    }

    private static boolean isBehindReport(Passage passage, int at) {
        return REPORTED_EVERY.at(passage, at - 1) != null || (at >= 2 && REPORTED_EVERY.at(passage, at - 2) != null);
    }

    /** Intervals parted by commas, each with its day of the year. */
    private int list(Passage passage, int quoteFrom, int from, List<Deadline> deadlines) {
        int to = from;
        int next = from;
        var interval = Interval.at(passage, next);
        while (interval != null) {
            int start = to == from ? quoteFrom : next;
            to = interval.to();
            var day = dayOfYear(passage, to);
            to = day == null ? to : day.to();
            deadlines.add(deadline(passage, start, to, interval.value() + (day == null ? "" : "@" + day.value())));
            boolean more = passage.is(to, ",") || passage.is(to, "và") || passage.is(to, ";");
            next = more ? to + 1 : passage.size();
            interval = Interval.at(passage, next);
        }
        return to;
    }

    /** "(trước ngày 10/6)": the day, ending behind the bracket. */
    private static @Nullable Moment dayOfYear(Passage passage, int at) {
        var match = DAY_OF_YEAR.at(passage, at);
        var moment = match == null ? null : Moments.at(passage, passage.is(at, "(") ? at + 2 : at + 1);
        return match == null || moment == null || !moment.isYearly() ? null : new Moment(match.to(), moment.value());
    }

    private static String everyBefore(Passage passage, int to) {
        var interval = Interval.at(passage, to - 1);
        return interval == null ? "R" : interval.value();
    }

    private Deadline deadline(Passage passage, int from, int to, String value) {
        return new Deadline(Relation.RECURRING, value, null, null, passage.evidence(from, to, name(), 0.85));
    }
}
