package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.times.Moment;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * A date or period: "trước ngày 20/01/2026", "đến hết năm 2030", "trong quý I/2026", "từ đầu năm 2026". A bare year binds only
 * where it opens the order or follows "hoàn thành": elsewhere it is the year of a target, of money or of a product.
 */
final class PointRule implements DeadlineRule {
    private static final Map<Relation, Phrase> PHRASES = Map.of(
            Relation.BEFORE, Vocabulary.phrase("[hoàn thành|xong] trước [thời hạn|mốc|thời điểm] {moment}"),
            Relation.BY,
                    Vocabulary.phrase(
                            "[hoàn thành|xong] (đến hết|chậm nhất là|chậm nhất vào|chậm nhất đến|chậm nhất trong|chậm nhất|muộn nhất là|muộn nhất vào|muộn nhất|không quá|đến) {moment}"),
            Relation.IN,
                    Vocabulary.phrase(
                            "[hoàn thành|xong] (trong|vào|ngay trong|thời gian hoàn thành :|thời gian thực hiện :|hoàn thành :) {moment}"),
            Relation.FROM, Vocabulary.phrase("(kể từ|bắt đầu từ|từ) {moment}"));
    private static final Phrase DONE = Vocabulary.phrase("(hoàn thành|xong|thời gian)");
    private static final Phrase HISTORY = Vocabulary.phrase("(ban hành|hiệu lực|thành lập|phát sinh|ký|cấp)");
    private static final int OPENING = 4;

    @Override
    public String name() {
        return "deadline-date";
    }

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        for (int at = 0; at < passage.size(); at++) {
            var deadline = at(passage, at);
            if (deadline != null) {
                deadlines.add(deadline);
                at = Math.max(at, lastToken(passage, at));
            }
        }
        return deadlines;
    }

    private @Nullable Deadline at(Passage passage, int at) {
        for (var relation : List.of(Relation.BEFORE, Relation.BY, Relation.IN, Relation.FROM)) {
            var match = PHRASES.getOrDefault(relation, DONE).at(passage, at);
            var deadline = match == null ? null : deadline(relation, match);
            if (deadline != null) {
                return deadline;
            }
        }
        return null;
    }

    private @Nullable Deadline deadline(Relation relation, Match match) {
        var moment = moment(match);
        if (moment == null || !binds(relation, match, moment)) {
            return null;
        }
        var evidence = match.passage().evidence(match.from(), match.to(), name(), confidence(moment));
        return new Deadline(relation, moment.value(), null, null, evidence);
    }

    private static int lastToken(Passage passage, int at) {
        int last = at;
        for (var phrase : PHRASES.values()) {
            var match = phrase.at(passage, at);
            last = match == null ? last : Math.max(last, match.to() - 1);
        }
        return last;
    }

    private static @Nullable Moment moment(Match match) {
        var range = match.part("moment");
        return range == null ? null : Moments.at(match.passage(), range.from());
    }

    private static boolean binds(Relation relation, Match match, Moment moment) {
        var passage = match.passage();
        int at = match.from();
        if (moment.isYearly() || Clauses.isQuoted(passage, at) || HISTORY.at(passage, at - 2) != null) {
            return false;
        }
        return switch (relation) {
            case BEFORE -> true;
            case BY -> bindsBy(match, moment);
            case IN -> !moment.isYear() || isDone(passage, at);
            case FROM -> !passage.is(match.to(), "đến") && isExactStart(passage, match, moment);
            case AFTER, RECURRING -> false;
        };
    }

    private static boolean bindsBy(Match match, Moment moment) {
        var passage = match.passage();
        boolean bareTo = passage.is(match.from(), "đến") && !passage.is(match.from() + 1, "hết");
        if (bareTo || moment.isYear()) {
            return isDone(passage, match.from()) || (moment.isYear() && opens(passage, match.from()));
        }
        return true;
    }

    private static boolean opens(Passage passage, int at) {
        return at - Clauses.segmentStart(passage, at) < OPENING;
    }

    private static boolean isDone(Passage passage, int at) {
        return DONE.at(passage, at) != null || DONE.at(passage, at - 2) != null || DONE.at(passage, at - 1) != null;
    }

    private static boolean isExactStart(Passage passage, Match match, Moment moment) {
        int at = match.to() - 3;
        return !moment.isYear() || passage.is(at, "đầu") || passage.is(at, "cuối") || passage.is(at, "giữa");
    }

    private static double confidence(Moment moment) {
        return moment.isYear() ? 0.75 : 0.95;
    }
}
