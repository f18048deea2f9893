package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congmo.extraction.findings.BigProblem;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reading.TaskIndex;
import vn.congmo.extraction.table.Cell;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * What a document says of the list of bài toán lớn: fields that have priority, how many, who reviews, publication, the problems
 * themselves. It says so in passages that name it, and in those below a heading that does.
 */
public final class BigProblemRule {
    private static final String NAME = "big-problem";
    private static final Phrase SUBJECT = Phrase.of("bài toán");
    private static final Phrase LARGE = Phrase.of("bài toán lớn");
    private static final Phrase LIST = Phrase.of("(danh mục|đề bài|bài toán)");
    private static final Phrase CATALOGUE = Phrase.of("danh mục");

    private final TaskIndex tasks;
    private final boolean aboutProblems;
    private final List<BigProblem> found = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private BigProblemRule(Reading reading, List<Task> tasks) {
        this.tasks = new TaskIndex(tasks);
        this.aboutProblems = isAbout(reading);
        reading.outline().walk().forEach(this::visit);
        reading.outline().tables().forEach(table -> table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isEmpty() && !cell.repeated())
                .map(Cell::words)
                .forEach(words -> read(words, false)));
    }

    /** What a document says about its list of big problems. */
    public static List<BigProblem> find(Reading reading, List<Task> tasks) {
        return List.copyOf(new BigProblemRule(reading, tasks).found);
    }

    /** Whether the title or subject, before the first block, names the list. */
    private static boolean isAbout(Reading reading) {
        int body = reading.outline()
                .walk()
                .filter(block -> block.passage().size() > 0)
                .mapToInt(block -> block.passage().start())
                .min()
                .orElse(0);
        return reading.outline().passages().stream()
                .filter(passage -> passage.size() > 0 && passage.start() < body)
                .anyMatch(passage -> LARGE.in(passage) && CATALOGUE.in(passage));
    }

    private void visit(Block block) {
        read(block.passage(), isBelow(block));
        ListedProblems.find(block).forEach(this::add);
    }

    /** Whether a block above, or the whole document, is about the list. */
    private boolean isBelow(Block block) {
        for (var above = block.parent(); above != null; above = above.parent()) {
            if (LARGE.in(above.passage())) {
                return true;
            }
        }
        return aboutProblems;
    }

    private void read(Passage passage, boolean below) {
        boolean named = LARGE.in(passage);
        boolean listed = named || below && LIST.in(passage);
        if (passage.size() == 0 || !listed && !SUBJECT.in(passage)) {
            return;
        }
        ProblemCounts.find(passage).forEach(this::add);
        NamedProblems.find(passage).forEach(this::add);
        if (listed) {
            var items = MarkedItems.find(passage);
            (items.isEmpty() ? FocusAreas.find(passage) : items).forEach(this::add);
            process(passage);
        }
    }

    private void process(Passage passage) {
        var review = ProblemReview.find(passage);
        var publication = ProblemPublication.find(passage);
        if (review != null) {
            add(review);
        }
        if (publication != null) {
            add(publication);
        }
    }

    private void add(ProblemSaying saying) {
        if (known.add(saying.kind() + " " + saying.value())) {
            found.add(new BigProblem(
                    saying.kind(),
                    saying.value(),
                    saying.order(),
                    tasks.find(saying.passage().start()),
                    saying.passage()
                            .evidence(
                                    saying.from(),
                                    saying.to(),
                                    NAME + "-" + saying.kind().code(),
                                    0.8)));
        }
    }
}
