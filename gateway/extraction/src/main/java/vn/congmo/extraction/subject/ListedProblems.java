package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** The numbered parts below "Danh mục bài toán lớn gồm:" (problems) or "..., trọng tâm là:" (fields that have priority). */
final class ListedProblems {
    private static final Phrase SUBJECT = Phrase.of("bài toán lớn");
    private static final Phrase LIST = Phrase.of("(gồm|bao gồm|gồm có|cụ thể|sau|sau đây|như sau) :");
    private static final Phrase CHARGE = Phrase.of("(giao|yêu cầu|chủ trì|đề nghị)");

    private ListedProblems() {}

    static List<ProblemSaying> find(Block block) {
        var words = block.passage();
        var kind = words.size() == 0 || !SUBJECT.in(words)
                ? null
                : FocusAreas.isAskedFor(words) ? Kind.FOCUS_AREA : isList(words) ? Kind.PROBLEM : null;
        var found = new ArrayList<ProblemSaying>();
        for (var child : block.children()) {
            if (kind != null && child.level() != Level.TEXT && child.passage().size() > 0) {
                int to = Math.max(1, Clauses.segmentEnd(child.passage(), 0));
                found.add(ProblemSaying.item(kind, found.size() + 1, child.passage(), 0, 0, to));
            }
        }
        return found;
    }

    /** What orders somebody to do something opens no list. */
    private static boolean isList(Passage words) {
        var open = LIST.first(words, 0);
        return open != null && open.to() == words.size() && !CHARGE.in(words);
    }
}
