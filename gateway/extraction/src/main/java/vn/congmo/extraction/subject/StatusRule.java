package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.StatusFact;
import vn.congmo.extraction.findings.StatusFact.Status;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Phrase;

/** How far work has come: "03 nhiệm vụ quá hạn", "23 nhiệm vụ đã được đánh giá hoàn thành". */
public final class StatusRule {
    private static final String NAME = "status-count";
    private static final String WORK = "{count:int} (nhiệm vụ|chỉ tiêu|nội dung|công việc|dự án)";
    private static final Map<Status, Phrase> PHRASES = phrases();

    private StatusRule() {}

    /** The states of work that a document tells with a figure. */
    public static List<StatusFact> find(Reading reading) {
        var found = new ArrayList<StatusFact>();
        for (var passage : reading.outline().passages()) {
            PHRASES.forEach((status, phrase) -> phrase.all(passage).forEach(match -> found.add(fact(status, match))));
        }
        return List.copyOf(found);
    }

    private static StatusFact fact(Status status, Match match) {
        @Nullable String count = match.text("count");
        return new StatusFact(
                match.text(),
                status,
                count == null ? null : Integer.valueOf(count),
                match.passage().evidence(match.from(), match.to(), NAME, 0.8));
    }

    private static Map<Status, Phrase> phrases() {
        var phrases = new LinkedHashMap<Status, Phrase>();
        phrases.put(Status.OVERDUE, Vocabulary.phrase(WORK + " [đã] (quá hạn|chậm tiến độ|trễ hạn)"));
        phrases.put(Status.IN_PROGRESS, Vocabulary.phrase(WORK + " (đang thực hiện|đang triển khai)"));
        phrases.put(Status.DONE, Vocabulary.phrase(WORK + " [đã] [được đánh giá] hoàn thành"));
        return phrases;
    }
}
