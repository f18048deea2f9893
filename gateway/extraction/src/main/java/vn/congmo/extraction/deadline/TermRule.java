package vn.congmo.extraction.deadline;

import java.util.List;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** So many days from an event: "trong vòng 10 ngày làm việc kể từ ngày nhận được ...", "chậm nhất 05 ngày trước kỳ họp". */
final class TermRule implements DeadlineRule {
    private static final String NAME = "deadline-term";
    private static final String DAYS = "{int} [{open} {words:spelled} {close}] (ngày|giờ|tuần|tháng) [làm việc] [,]";
    private static final Phrase WITHIN =
            Vocabulary.phrase("trong [thời hạn|thời gian|vòng] [không quá|tối đa] " + DAYS + " (kể từ|tính từ|từ|sau)");
    private static final Phrase AT_LATEST = Vocabulary.phrase(
            "(chậm nhất|muộn nhất|không quá) [là|sau|trong] [vòng|thời hạn] " + DAYS + " (kể từ|tính từ|từ|sau|trước)");

    @Override
    public List<Deadline> find(Passage passage) {
        var within = WITHIN.all(passage).stream().map(match -> deadline(match, Relation.IN));
        var latest = AT_LATEST.all(passage).stream().map(match -> deadline(match, Relation.BY));
        return java.util.stream.Stream.concat(within, latest).toList();
    }

    private static Deadline deadline(Match match, Relation relation) {
        var passage = match.passage();
        int to = Clauses.clauseEnd(passage, match.to());
        return new Deadline(
                relation, null, passage.text(match.from(), to), null, passage.evidence(match.from(), to, NAME, 0.75));
    }
}
