package vn.congmo.extraction.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final Drafts drafts;
    private final Inheritance inheritance;

    private TaskFinder(Reading reading) {
        this.drafts = new Drafts(reading);
        this.inheritance = new Inheritance(reading);
    }

    /** The tasks of a document, in the order of the text. */
    public static List<Task> find(Reading reading) {
        var finder = new TaskFinder(reading);
        var outline = reading.outline();
        finder.visit(outline.blocks(), finder.inheritance.ofPreamble(outline));
        outline.footnotes().forEach(footnote -> FootnoteItems.find(footnote)
                .forEach(item -> finder.drafts.add(
                        item.id(), "fn" + footnote.number(), item.passage(), item.assignment(), Charge.NONE)));
        return finder.drafts.finish();
    }

    /** A paragraph without a number that is only a name, or gives the items below to somebody, governs what stands below it, up to the next one. */
    private void visit(List<Block> siblings, Charge inherited) {
        var charge = inherited;
        for (var unit : Units.of(siblings)) {
            if (unit.isRunningHeading()) {
                charge = inheritance.handDown(
                        unit.block(), unit.words(), AssignmentRule.findAnywhere(unit.words()), inherited);
            } else {
                visit(unit, charge);
            }
        }
    }

    private void visit(Unit unit, Charge inherited) {
        var block = unit.block();
        var words = Notes.without(unit.words());
        var assignment = block.level() == Level.TEXT ? AssignmentRule.findAnywhere(words) : AssignmentRule.find(words);
        if (unit.isDivided() || (!unit.isDescribed() && isNameAbove(block, words, assignment))) {
            visit(block.children(), inheritance.handDown(block, words, assignment, inherited));
        } else {
            visitLeaf(unit, words, assignment, inherited);
        }
    }

    /** A name alone with paragraphs under it. */
    private static boolean isNameAbove(Block block, Passage words, @Nullable Assignment assignment) {
        return !block.isLeaf() && (assignment == null ? Orders.isTitle(words) : assignment.fills(words));
    }

    private void visitLeaf(Unit unit, Passage words, @Nullable Assignment assignment, Charge inherited) {
        var block = unit.block();
        var whole = unit.isDescribed() ? unit.whole() : words;
        var own = assignment == null && whole.size() > words.size() ? AssignmentRule.find(whole) : assignment;
        if (Orders.isOrder(block, words, own, inherited) || Notes.isNote(block) && !Orders.isStatement(words)) {
            var inner = InnerClauses.of(words);
            var main = whole == words ? inner.main() : whole;
            drafts.add(idOf(block, inherited), parentId(block), main, own, inherited);
            drafts.addClauses(block, inner, inherited);
        }
        var charge = inheritance.handDown(block, words, own, inherited);
        block.children().stream()
                .filter(child -> child.level() == Level.TEXT && !unit.isDescribed())
                .forEach(child -> visit(List.of(child), charge));
    }

    /** The only paragraph under a name goes by the number of the name. */
    private static String idOf(Block block, Charge inherited) {
        var parent = block.parent();
        boolean only = block.level() == Level.TEXT
                && inherited.isUnderName()
                && parent != null
                && parent.id().equals(inherited.from())
                && parent.children().size() == 1;
        return only && parent != null ? parent.id() : block.id();
    }

    private static String parentId(Block block) {
        var parent = block.parent();
        return parent == null ? "" : parent.id();
    }
}
