package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.token.Passage;

/**
 * A block and the attribute lines that stand behind it on its own level.
 *
 * @param attributes "- Cơ quan chủ trì: ..." behind "- Xây dựng ..."
 */
record Unit(Block block, List<Block> attributes, boolean isRunningHeading) {

    Passage words() {
        return block.passage();
    }

    /** Whether the blocks under it are orders of their own. */
    boolean isDivided() {
        return block.hasNumberedChildren() && !Attributes.describe(block) && !Completion.isCompletedByChildren(block);
    }

    /** Whether other blocks complete or describe it. */
    boolean isDescribed() {
        return block.hasNumberedChildren() || !attributes.isEmpty() || Attributes.describe(block);
    }

    /** The words of it, of all under it, and of its attributes. */
    Passage whole() {
        var spans = new ArrayList<Span>();
        Stream.concat(block.walk(), attributes.stream().flatMap(Block::walk))
                .forEach(part -> spans.addAll(part.spans()));
        return words().of(spans);
    }

    /** "UBND tỉnh giao Sở A thực hiện:" in front of numbered items: its words put somebody in charge of them. */
    static boolean opens(Block block, Block next) {
        return block.level() == Level.TEXT
                && next.level() != Level.TEXT
                && block.passage().text().endsWith(":")
                && AssignmentRule.findAnywhere(block.passage()) != null;
    }

    /** Whether a paragraph without a number is only a name. */
    static boolean isName(Block block) {
        var assignment = block.level() == Level.TEXT ? HeadingRule.find(block.passage()) : null;
        return assignment != null;
    }
}
