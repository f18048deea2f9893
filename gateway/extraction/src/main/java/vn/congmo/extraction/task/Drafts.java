package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;

/** The tasks in the making, each under an id of its own. */
final class Drafts {
    private final Reading reading;
    private final Issued issued;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Drafts(Reading reading) {
        this.reading = reading;
        this.issued = Issued.of(reading);
    }

    void add(String id, String group, Passage words, @Nullable Assignment assignment, Charge inherited) {
        var unique = id;
        for (int n = 2; !ids.add(unique); n++) {
            unique = id + "~" + n;
        }
        drafts.add(new Draft(unique, group, words, assignment, inherited, reading, issued));
    }

    /** Clauses inside a leaf with agencies of their own. */
    void addClauses(Block block, InnerClauses inner, Charge inherited) {
        char letter = 'a';
        for (var clause : inner.clauses()) {
            add(block.id() + "/" + letter++, block.id(), clause.words(), clause.assignment(), inherited);
        }
    }

    List<Task> finish() {
        ClosingReport.spread(drafts);
        ClosingReport.spread(drafts, reading.outline());
        drafts.sort(Comparator.comparingInt(draft -> draft.passage().start()));
        return drafts.stream().map(this::finish).toList();
    }

    private Task finish(Draft draft) {
        var span = draft.passage().evidence(Draft.BY_VERB, 1).span();
        return draft.finish(reading, draft.passage(), FirstWords.of(reading, span));
    }
}
