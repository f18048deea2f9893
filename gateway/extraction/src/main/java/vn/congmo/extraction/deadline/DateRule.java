package vn.congmo.extraction.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A date or period: "trước ngày 20/01/2026", "đến hết năm 2030", "trong quý I/2026", "từ đầu năm 2026". */
final class DateRule implements DeadlineRule {
    private static final String NAME = "deadline-date";
    private static final String DONE = "[hoàn thành|xong]";
    private static final List<Form> FORMS = List.of(
            new Form(Relation.BEFORE, DONE + " [chậm nhất|muộn nhất] [là] trước [thời hạn|mốc|thời điểm|hết] {moment}"),
            new Form(
                    Relation.BY,
                    DONE
                            + " (đến hết|chậm nhất|muộn nhất|trễ nhất|không quá|không muộn hơn|hạn cuối|hạn chót|đến) [là|vào|đến|trong|:] [hết] {moment}"),
            new Form(Relation.IN, DONE + " [ngay] (trong|vào) {moment}"),
            new Form(Relation.IN, "(hoàn thành|xong) {moment}"),
            new Form(Relation.FROM, "(kể từ|bắt đầu từ|từ) {moment}"));

    private record Form(Relation relation, Phrase phrase) {
        Form(Relation relation, String notation) {
            this(relation, Vocabulary.phrase(notation));
        }
    }

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        for (int at = 0; at < passage.size(); at++) {
            int to = at;
            for (var form : FORMS) {
                var match = to > at ? null : form.phrase().at(passage, at);
                var deadline = match == null ? null : deadline(form.relation(), match);
                if (match != null && deadline != null) {
                    deadlines.add(deadline);
                }
                to = match == null ? to : match.to() - 1;
            }
            at = Math.max(at, to);
        }
        return deadlines;
    }

    private static @Nullable Deadline deadline(Relation relation, Match match) {
        var range = match.part("moment");
        var moment = range == null ? null : Moments.at(match.passage(), range.from());
        if (moment == null || !Binding.binds(relation, match, moment)) {
            return null;
        }
        var evidence = match.passage().evidence(match.from(), match.to(), NAME, moment.isYear() ? 0.75 : 0.95);
        return new Deadline(relation, moment.value(), null, null, evidence);
    }
}
