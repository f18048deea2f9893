package vn.congmo.extraction.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A time that only an event tells: "trước thời điểm thu thập ...", "sau khi Ban Chỉ đạo tỉnh ban hành ...". */
final class EventRule implements DeadlineRule {
    private static final String NAME = "deadline-event";
    private static final Phrase BEFORE = Vocabulary.phrase(
            "trước [ngày|thời gian] (thời điểm|phiên họp|kỳ họp|cuộc họp|hội nghị|khi diễn ra|khi công bố|khi ban hành|khi trình|khi triển khai|khi phê duyệt|khai giảng|bầu cử|mùa mưa|mùa bão)");
    private static final Phrase DONE_BEFORE = Vocabulary.phrase("(hoàn thành|xong|hoàn tất) trước");
    private static final Phrase AFTER = Vocabulary.phrase(
            "(ngay sau khi|sau khi) ([có] {actors} [đã] (ban hành|phê duyệt|thông qua|có ý kiến|cho ý kiến|công bố|ký|chấp thuận|triển khai)|được {actors} (phê duyệt|thông qua|giao|chấp thuận|ban hành)|được (phê duyệt|thông qua|ban hành|giao)|có (ý kiến|kết luận|hướng dẫn|quyết định|văn bản)|nhận được)");

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        BEFORE.all(passage).forEach(match -> deadlines.add(deadline(match, Relation.BEFORE, 1)));
        DONE_BEFORE.all(passage).stream()
                .filter(match -> match.to() < passage.size() && Moments.at(passage, match.to()) == null)
                .forEach(match -> deadlines.add(deadline(match, Relation.BEFORE, match.to() - match.from())));
        AFTER.all(passage)
                .forEach(match ->
                        deadlines.add(deadline(match, Relation.AFTER, passage.is(match.from(), "ngay") ? 3 : 2)));
        return deadlines;
    }

    private static Deadline deadline(Match match, Relation relation, int cueWords) {
        var passage = match.passage();
        int to = Clauses.clauseEnd(passage, match.to());
        var event = passage.text(match.from() + cueWords, to);
        return new Deadline(relation, null, event, null, passage.evidence(match.from(), to, NAME, 0.7));
    }
}
