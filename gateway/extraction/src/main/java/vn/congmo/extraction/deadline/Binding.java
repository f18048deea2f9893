package vn.congmo.extraction.deadline;

import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.times.Moment;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * Whether a date binds the order that names it. A date in a quotation, of a document, of the past or of a target does not; a
 * bare year binds only where it opens the order or goes with a word of completion.
 */
final class Binding {
    private static final Phrase DONE = Phrase.of("(hoàn thành|hoàn tất|xong|thời gian|kết thúc|sơ kết|tổng kết|vào)");
    private static final Phrase HISTORY = Phrase.of(
            "(đã ban hành|được ban hành|có hiệu lực|hiệu lực|thành lập|phát sinh|đã ký|được ký|được cấp|đã cấp|tiếp nhận|tuyển dụng)");
    private static final Phrase DELIVERED = Phrase.of(
            "(hoàn thành|hoàn tất|tổ chức|trình|ban hành|đưa vào|khởi công|khánh thành|khai trương|bảo đảm đạt)");
    private static final Phrase REVIEW = Phrase.of("(sơ kết|tổng kết|hoàn thành)");
    private static final Phrase RESULT = Phrase.of("(kết quả|tình hình|số liệu|phát sinh|thời hạn thực hiện)");
    private static final int OPENING = 4;
    private static final int REACH = 12;

    private Binding() {}

    static boolean binds(Relation relation, Match match, Moment moment) {
        var passage = match.passage();
        int at = match.from();
        boolean threshold = relation == Relation.BY && passage.is(at - 1, "%");
        if (threshold
                || moment.isYearly() && relation != Relation.BEFORE
                || Clauses.isQuoted(passage, at)
                || isPast(passage, at)) {
            return false;
        }
        return switch (relation) {
            case BEFORE -> true;
            case BY -> bindsBy(match, moment);
            case IN -> bindsIn(match, moment);
            case FROM -> !passage.is(match.to(), "đến") && (!moment.isYear() || isExactStart(match));
            case AFTER, RECURRING -> false;
        };
    }

    private static boolean isPast(Passage passage, int at) {
        return HISTORY.endingAt(passage, at, at - 3) != null;
    }

    private static boolean bindsBy(Match match, Moment moment) {
        var passage = match.passage();
        boolean bare = passage.is(match.from(), "đến") && !passage.is(match.from() + 1, "hết");
        boolean ends = bare && moment.isDay() && isBehindStart(passage, match.from());
        if (ends || !bare && !moment.isYear()) {
            return true;
        }
        return isDone(passage, match.from()) || (moment.isYear() || bare) && match.from() < OPENING;
    }

    /** "từ ngày 10/8/2026 đến ngày 20/8/2026". */
    private static boolean isBehindStart(Passage passage, int at) {
        for (int from = Math.max(0, at - REACH); from < at; from++) {
            var start = passage.is(from, "từ") ? Moments.at(passage, from + 1) : null;
            if (start != null && start.to() == at) {
                return true;
            }
        }
        return false;
    }

    private static boolean bindsIn(Match match, Moment moment) {
        var passage = match.passage();
        if (moment.isYear()) {
            return isDone(passage, match.from()) || isInClause(DELIVERED, passage, match.from());
        }
        return !isInClause(RESULT, passage, match.from()) || isInClause(REVIEW, passage, match.from());
    }

    private static boolean isDone(Passage passage, int at) {
        return DONE.at(passage, at) != null || DONE.at(passage, at - 2) != null || DONE.at(passage, at - 1) != null;
    }

    private static boolean isInClause(Phrase phrase, Passage passage, int at) {
        for (int from = at - 1; from >= Math.max(0, at - REACH); from--) {
            if (",;.:(".contains(passage.token(from).text())) {
                return false;
            }
            if (phrase.at(passage, from) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExactStart(Match match) {
        var passage = match.passage();
        int at = match.to() - 3;
        return passage.is(at, "đầu") || passage.is(at, "cuối") || passage.is(at, "giữa");
    }
}
