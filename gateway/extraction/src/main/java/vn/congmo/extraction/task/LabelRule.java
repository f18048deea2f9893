package vn.congmo.extraction.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * A lead behind its label or in brackets: "Cơ quan chủ trì: Sở A", "(Chủ trì: Sở A; phối hợp: ...)", "(giao Sở A chủ trì)",
 * "..., do Sở A chủ trì".
 */
final class LabelRule {
    private static final String NAME = "task-labelled";
    private static final String BODY = "(cơ quan|đơn vị|tổ chức|địa phương|đầu mối|sở, ngành)";
    private static final List<Phrase> PHRASES = List.of(
            Vocabulary.phrase(
                    BODY
                            + " (chủ trì|thực hiện|chịu trách nhiệm|đầu mối) [, (phối hợp|thực hiện|chịu trách nhiệm|tham mưu)] [thực hiện|tham mưu|chính] : {lead:actors}"),
            Vocabulary.phrase(
                    "(chủ trì|phân công|phân công thực hiện|phân công nhiệm vụ|thực hiện|trách nhiệm) [thực hiện] : {lead:actors}"),
            Vocabulary.phrase("{open} [giao|do] {lead:actors} (chủ trì|thực hiện|chịu trách nhiệm|là đầu mối|đầu mối)"),
            Vocabulary.phrase(
                    "(do|giao) {lead:actors} [là|làm] (chủ trì|đầu mối|cơ quan chủ trì|đơn vị chủ trì|cơ quan đầu mối)"));

    private LabelRule() {}

    static @Nullable Assignment find(Passage passage) {
        for (var phrase : PHRASES) {
            var match = phrase.first(passage, 0);
            var lead = match == null ? null : match.part("lead");
            if (match != null && lead != null) {
                var actors = Actors.listAt(passage, lead.from());
                return new Assignment(actors, List.of(), Modality.ORDER, match.from(), match.to(), NAME);
            }
        }
        return null;
    }
}
