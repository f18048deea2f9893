package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.BigProblem;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reading.TaskIndex;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Titles of big problems in running text: "Bài toán số 1: ...", or the numbered parts of "Danh mục bài toán lớn gồm:". */
final class ListedProblems {
    private static final String NAME = "big-problem-problem";
    private static final Phrase TITLED = Vocabulary.phrase("bài toán [lớn] [số] {order:int} (:|.|-|–)");
    private static final Phrase LIST = Phrase.of("bài toán lớn");
    private static final Phrase OPEN = Phrase.of("(gồm|sau|như sau|sau đây|bao gồm|cụ thể) :");

    private final TaskIndex tasks;
    private final List<BigProblem> found = new ArrayList<>();

    private ListedProblems(TaskIndex tasks) {
        this.tasks = tasks;
    }

    static List<BigProblem> find(Reading reading, TaskIndex tasks) {
        var listed = new ListedProblems(tasks);
        reading.outline().walk().forEach(listed::visit);
        return listed.found;
    }

    private void visit(Block block) {
        var words = block.passage();
        var titled = words.size() == 0 ? null : TITLED.at(words, 0);
        if (titled != null && titled.to() < words.size()) {
            add(words, titled.to(), Integer.parseInt(String.valueOf(titled.text("order"))));
        } else if (opensList(words)) {
            var parts = block.children().stream()
                    .filter(child -> child.level() != Level.TEXT && isTitle(child.passage()))
                    .toList();
            for (int i = 0; i < parts.size(); i++) {
                add(parts.get(i).passage(), 0, i + 1);
            }
        }
    }

    private static boolean opensList(Passage words) {
        var open = OPEN.first(words, 0);
        return LIST.in(words) && open != null && open.to() == words.size();
    }

    /** What orders somebody to do something is no problem. */
    private boolean isTitle(Passage words) {
        return words.size() > 0 && tasks.find(words.start()) == null;
    }

    private void add(Passage words, int from, int order) {
        int to = Math.max(from + 1, Clauses.segmentEnd(words, from));
        found.add(new BigProblem(Kind.PROBLEM, words.text(from, to), order, null, words.evidence(from, to, NAME, 0.7)));
    }
}
