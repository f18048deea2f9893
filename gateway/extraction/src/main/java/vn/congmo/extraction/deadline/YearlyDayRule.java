package vn.congmo.extraction.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A day of every year: "trước ngày 15/12 hằng năm". */
final class YearlyDayRule implements DeadlineRule {
    private static final String NAME = "deadline-yearly-day";
    private static final Phrase DAY = Vocabulary.phrase(
            "(trước|vào|chậm nhất là|chậm nhất vào|chậm nhất|muộn nhất) {moment} [của] (hằng|hàng|mỗi) năm");

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        for (var match : DAY.all(passage)) {
            var range = match.part("moment");
            var moment = range == null ? null : Moments.at(passage, range.from());
            if (moment != null && moment.isYearly()) {
                deadlines.add(Repetition.of(passage, match.from(), match.to(), "R/P1Y@" + moment.value(), NAME));
            }
        }
        return deadlines;
    }
}
