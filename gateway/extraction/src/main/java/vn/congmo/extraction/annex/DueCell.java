package vn.congmo.extraction.annex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.deadline.Deadlines;
import vn.congmo.extraction.deadline.Interval;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.table.Cell;
import vn.congmo.extraction.times.Moment;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Passage;

/**
 * When, as a cell below "Thời gian hoàn thành" prints it. A bare day is the last one ("by"), a month, quarter, year or
 * stretch of years is when it has to happen ("in"); words of their own ("trước", "chậm nhất") bind as in sentences. "Thường
 * xuyên" is no deadline.
 */
final class DueCell {
    private static final String NAME = "table-deadline";

    private final Passage words;
    private final Relation bareDay;
    private final double confidence;

    private DueCell(Passage words, Relation bareDay, double confidence) {
        this.words = words;
        this.bareDay = bareDay;
        this.confidence = confidence;
    }

    /** The deadlines of a cell below a title. */
    static List<Deadline> find(Cell cell, String title, double confidence) {
        var key = title.toLowerCase(java.util.Locale.ROOT);
        boolean before = key.contains("trước");
        return new DueCell(cell.words(), before ? Relation.BEFORE : Relation.BY, confidence).find();
    }

    private List<Deadline> find() {
        var said = Deadlines.find(words);
        if (!said.isEmpty()) {
            return said;
        }
        var found = new ArrayList<Deadline>();
        int at = 0;
        while (at < words.size()) {
            var deadline = at(at);
            if (deadline != null) {
                found.add(deadline);
            }
            at = deadline == null ? at + 1 : Math.max(at + 1, behind(at));
        }
        return found;
    }

    private @Nullable Deadline at(int at) {
        var interval = interval(at);
        if (interval != null) {
            return deadline(Relation.RECURRING, interval.value(), at, interval.to());
        }
        var moment = moment(at);
        if (moment == null || moment.isYearly()) {
            return null;
        }
        boolean day = moment.value().matches("\\d{4}-\\d\\d-\\d\\d.*");
        return deadline(day ? bareDay : Relation.IN, moment.value(), at, moment.to());
    }

    private int behind(int at) {
        var interval = interval(at);
        var moment = interval == null ? moment(at) : null;
        return interval != null ? interval.to() : moment != null ? moment.to() : at + 1;
    }

    /** "Hằng năm", "Định kỳ 6 tháng"; a plain "quý", "tháng" or "năm" begins a date. */
    private @Nullable Interval interval(int at) {
        boolean every = words.is(at, "hằng") || words.is(at, "hàng") || words.is(at, "mỗi");
        if (words.is(at, "định") && words.is(at + 1, "kỳ")) {
            var counted = at + 2 < words.size() ? Interval.at(words, at + 2) : null;
            return counted == null ? new Interval(at + 2, "R") : counted;
        }
        return every ? Interval.at(words, at) : null;
    }

    private @Nullable Moment moment(int at) {
        var years = BareTimes.years(words, at);
        if (years != null) {
            return years;
        }
        var moment = Moments.at(words, at);
        return moment == null ? BareTimes.at(words, at) : moment;
    }

    private Deadline deadline(Relation relation, String value, int from, int to) {
        return new Deadline(relation, value, null, null, words.evidence(from, to, NAME, confidence));
    }
}
