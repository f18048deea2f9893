package vn.congmo.extraction.task;

import java.util.List;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Words that press without naming a time. They are no deadline. */
final class Urgency {
    private static final Phrase WORDS =
            Phrase.of("(khẩn trương|triển khai ngay|kịp thời công bố|hỏa tốc|ngay lập tức)");

    private Urgency() {}

    static List<String> find(Passage passage) {
        return WORDS.all(passage).stream().map(Match::text).toList();
    }
}
