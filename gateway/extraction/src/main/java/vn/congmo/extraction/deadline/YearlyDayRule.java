package vn.congmo.extraction.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A day of every year: "trước ngày 15/12 hằng năm". */
final class YearlyDayRule implements DeadlineRule {
    private static final String NAME = "deadline-yearly-day";
    private static final Phrase DAY = Vocabulary.phrase(
            "(trước|vào|chậm nhất là|chậm nhất vào|chậm nhất|muộn nhất|{open}) {moment} [và {second:moment}] [{close}] [của] ((hằng|hàng|mỗi) năm|năm (liền trước|trước|sau|kế tiếp|báo cáo))");
    private static final Phrase YEARLY =
            Vocabulary.phrase("((hằng|hàng|mỗi) năm|báo cáo năm|báo cáo (hằng|hàng) năm|báo cáo tổng kết năm)");
    private static final Phrase DAY_ALONE = Vocabulary.phrase("(trước|chậm nhất|đến) {moment}");

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        DAY.all(passage).forEach(match -> add(match, deadlines));
        var yearly = YEARLY.first(passage, 0);
        if (yearly != null && deadlines.isEmpty()) {
            var day = DAY_ALONE.first(passage, yearly.to());
            if (day != null && Clauses.sentenceStart(passage, day.from()) <= yearly.from()) {
                add(new Match(passage, yearly.from(), day.to(), day.parts()), deadlines);
            }
        }
        return deadlines;
    }

    private static void add(Match match, List<Deadline> deadlines) {
        add(match, "moment", deadlines);
        add(match, "second", deadlines);
    }

    private static void add(Match match, String slot, List<Deadline> deadlines) {
        var passage = match.passage();
        var range = match.part(slot);
        var moment = range == null ? null : Moments.at(passage, range.from());
        if (moment != null && moment.isYearly()) {
            deadlines.add(Repetition.of(passage, match.from(), match.to(), "R/P1Y@" + moment.value(), NAME));
        }
    }
}
