package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Who works with the lead: "phối hợp với ...", "làm việc với ...", "gửi ... để phối hợp". Reporting to somebody is none. */
final class CoordinationRule {
    private static final List<Phrase> PHRASES = List.of(
            Vocabulary.phrase(
                    "(phối hợp|làm việc|trao đổi) [chặt chẽ|đồng bộ|thường xuyên|tích cực|kịp thời|hiệu quả|tốt] [, (làm việc|trao đổi|thống nhất|liên kết)] [, (trao đổi|thống nhất)] [với|cùng với|cùng] [lãnh đạo] {actors}"),
            Vocabulary.phrase("gửi {actors} để phối hợp"),
            Vocabulary.phrase("sự (phối hợp|tham gia) của {actors}"),
            Vocabulary.phrase("phối hợp [thực hiện|chính] : {actors}"),
            Vocabulary.phrase("chủ trì [,|;|và] {actors} phối hợp"),
            Vocabulary.phrase("(với sự|có sự) (phối hợp|tham gia|hỗ trợ) của {actors}"));

    private CoordinationRule() {}

    /** All bodies that a passage names as working with the lead. */
    static List<Actor> find(Passage passage) {
        var actors = new ArrayList<Actor>();
        for (var phrase : PHRASES) {
            phrase.all(passage).forEach(match -> actors.addAll(actors(match)));
        }
        return actors;
    }

    private static List<Actor> actors(Match match) {
        var range = match.part("actors");
        return range == null ? List.of() : Actors.listAt(match.passage(), range.from());
    }
}
