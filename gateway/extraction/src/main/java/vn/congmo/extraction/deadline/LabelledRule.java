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

/** A time behind its label: "Thời gian hoàn thành: Quý II/2026", "(Hoàn thành: 30/6/2026)", "Thời gian thực hiện: Năm 2026". */
final class LabelledRule implements DeadlineRule {
    private static final String NAME = "deadline-labelled";
    private static final Phrase LABEL = Vocabulary.phrase(
            "(thời gian|thời hạn|tiến độ|hạn|mốc|thời điểm|hoàn thành|xong) [thực hiện|hoàn thành|triển khai|ban hành|trình|báo cáo|chót|cuối cùng|giao] [,|và] [hoàn thành|trình] : [hoàn thành|trong|vào] {moment}");

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        for (var match : LABEL.all(passage)) {
            var deadline = deadline(match);
            if (deadline != null) {
                deadlines.add(deadline);
            }
        }
        return deadlines;
    }

    private static @Nullable Deadline deadline(Match match) {
        var range = match.part("moment");
        var moment = range == null ? null : Moments.at(match.passage(), range.from());
        boolean goesOn = match.passage().is(match.to(), "-") || match.passage().is(match.to(), "–");
        if (moment == null || goesOn) {
            return null;
        }
        var relation = moment.isDay() ? Relation.BY : Relation.IN;
        var evidence = match.passage().evidence(match.from(), match.to(), NAME, 0.95);
        return new Deadline(relation, moment.value(), null, null, evidence);
    }
}
