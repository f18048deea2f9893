package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;

/**
 * Walks down the numbering. A block with blocks under it hands its lead, partners and deadlines down; a block without is a task
 * if it orders something.
 */
public final class TaskFinder {
    private static final String NOTE = "lưu ý";

    private final Reading reading;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private TaskFinder(Reading reading) {
        this.reading = reading;
    }

    /** The tasks of a document, in the order of the text. */
    public static List<Task> find(Reading reading) {
        var finder = new TaskFinder(reading);
        reading.outline().blocks().forEach(block -> finder.visit(block, Charge.NONE));
        reading.outline().footnotes().forEach(footnote -> FootnoteItems.find(footnote)
                .forEach(item -> finder.add(
                        item.id(), "fn" + footnote.number(), item.passage(), item.assignment(), Charge.NONE)));
        ClosingReport.spread(finder.drafts);
        return finder.finish();
    }

    private void visit(Block block, Charge inherited) {
        var words = withoutNote(block.passage());
        var assignment = block.level() == Level.TEXT ? AssignmentRule.findAnywhere(words) : AssignmentRule.find(words);
        if (block.hasNumberedChildren() && !Attributes.describe(block) && !Orders.isCompletedByChildren(block)) {
            var charge = handDown(block, words, assignment, inherited);
            block.children().forEach(child -> visit(child, charge));
        } else {
            visitLeaf(block, words, assignment, inherited);
        }
    }

    private void visitLeaf(Block block, Passage words, @Nullable Assignment assignment, Charge inherited) {
        var whole = block.hasNumberedChildren() ? whole(block) : words;
        var own = assignment == null && whole.size() > words.size() ? AssignmentRule.find(whole) : assignment;
        if (Orders.isOrder(block, words, own != null || isNote(block), inherited)) {
            add(block.id(), parentId(block), whole, own, inherited);
            addClauses(block, words, inherited);
        }
        var charge = handDown(block, words, own, inherited);
        block.children().stream().filter(child -> child.level() == Level.TEXT).forEach(child -> visit(child, charge));
    }

    private void addClauses(Block block, Passage words, Charge inherited) {
        char letter = 'a';
        for (var clause : InnerClauses.find(words)) {
            var assignment = AssignmentRule.find(clause);
            if (assignment != null) {
                add(block.id() + "/" + letter++, block.id(), clause, assignment, inherited);
            }
        }
    }

    private void add(String id, String group, Passage words, @Nullable Assignment assignment, Charge inherited) {
        var unique = id;
        for (int n = 2; !ids.add(unique); n++) {
            unique = id + "~" + n;
        }
        drafts.add(new Draft(unique, group, words, assignment, inherited, reading));
    }

    private Charge handDown(Block block, Passage words, @Nullable Assignment assignment, Charge inherited) {
        if (assignment == null) {
            return inherited;
        }
        var partners = reading.resolve(CoordinationRule.find(words));
        return new Charge(
                reading.resolve(assignment.lead()), partners, Deadlines.find(words), assignment.modality(), block.id());
    }

    /** The words of a block and of all under it. */
    private Passage whole(Block block) {
        var spans = new ArrayList<Span>();
        block.walk().forEach(part -> spans.addAll(part.spans()));
        return Passage.of(reading.text(), spans);
    }

    private List<Task> finish() {
        drafts.sort(Comparator.comparingInt(draft -> draft.passage().start()));
        return drafts.stream().map(this::finish).toList();
    }

    private Task finish(Draft draft) {
        var span = draft.passage().evidence(Draft.RULE, 1).span();
        return draft.finish(reading, draft.passage(), FirstWords.of(reading.text(), span));
    }

    private static boolean isNote(Block block) {
        return block.passage().text().toLowerCase(java.util.Locale.ROOT).startsWith(NOTE);
    }

    private static Passage withoutNote(Passage passage) {
        boolean note = passage.is(0, "lưu") && passage.is(1, "ý") && passage.is(2, ":") && passage.size() > 3;
        return note ? passage.part(3, passage.size()) : passage;
    }

    private static String parentId(Block block) {
        var parent = block.parent();
        return parent == null ? "" : parent.id();
    }
}
