package vn.congmo.extraction.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A name alone in brackets at the end of an order: "Số hóa hồ sơ (Sở A, Sở B)." */
final class ResponsibleRule {
    private static final String NAME = "task-responsible";
    private static final Phrase BRACKET = Vocabulary.phrase("{open} {lead:actors} {close}");

    private ResponsibleRule() {}

    static @Nullable Assignment find(Passage passage) {
        for (var match : BRACKET.all(passage)) {
            var lead = match.part("lead");
            if (lead != null && ends(passage, match.to())) {
                var actors = Actors.listAt(passage, lead.from());
                return new Assignment(actors, List.of(), Modality.ORDER, match.from(), match.to(), NAME);
            }
        }
        return null;
    }

    private static boolean ends(Passage passage, int at) {
        return at >= passage.size()
                || (at == passage.size() - 1 && !passage.token(at).isWord());
    }
}
