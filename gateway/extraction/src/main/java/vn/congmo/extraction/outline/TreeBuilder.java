package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Hangs each paragraph where its marker belongs; unnumbered ones complete the block above or stand under it. */
final class TreeBuilder {
    private static final WordTree<String> CLOSINGS = WordTree.ofFile("closings.txt");
    private static final Phrase ORDER = Phrase.of("(lưu ý|giao|yêu cầu|đề nghị|riêng|đồng thời|về)");

    private static final Phrase GROUNDS = Phrase.of("(căn cứ|thực hiện|xét)");

    private final NormalisedText document;
    private final List<Passage> preamble = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Passage> closing = new ArrayList<>();
    private final boolean numbered;
    private @Nullable Block last;

    /** The tree of a body. */
    static TreeBuilder of(NormalisedText document, List<Paragraph> paragraphs) {
        var tree = new TreeBuilder(document, paragraphs.stream().anyMatch(paragraph -> paragraph.marker() != null));
        paragraphs.forEach(tree::add);
        return tree;
    }

    /** The tree of what is annexed: each annex is a block of its own, labelled "PL". */
    static TreeBuilder ofAnnex(NormalisedText document, List<Paragraph> paragraphs) {
        var tree = new TreeBuilder(document, true);
        for (var paragraph : paragraphs) {
            boolean opens = paragraph.first().compact().startsWith("phuluc") || tree.blocks.isEmpty();
            if (opens && paragraph.marker() == null) {
                tree.hang(
                        Level.DIVISION,
                        "PL" + (tree.blocks.isEmpty() ? "" : tree.blocks.size() + 1),
                        paragraph.spans());
            } else {
                tree.add(paragraph);
            }
        }
        return tree;
    }

    /** For a document with or without numbers: without, every paragraph is a block, save its grounds. */
    private TreeBuilder(NormalisedText document, boolean numbered) {
        this.document = document;
        this.numbered = numbered;
    }

    private void add(Paragraph paragraph) {
        var marker = paragraph.marker();
        if (marker != null) {
            hang(marker.level(), marker.label(), paragraph.spans());
        } else {
            addUnnumbered(paragraph);
        }
    }

    List<Passage> preamble() {
        return preamble;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Passage> closing() {
        return closing;
    }

    private void addUnnumbered(Paragraph paragraph) {
        var passage = Passage.of(document, paragraph.spans());
        if (!closing.isEmpty() || (last != null && CLOSINGS.end(passage, 0) >= 0)) {
            closing.add(passage);
        } else if (last == null && (numbered || GROUNDS.at(passage, 0) != null)) {
            preamble.add(passage);
        } else if (last != null && completes(last, passage)) {
            complete(last, paragraph.spans());
        } else {
            hang(Level.TEXT, "", paragraph.spans());
        }
    }

    /** Whether a paragraph goes on with the sentence, or at least the order, of the block above. */
    private static boolean completes(Block block, Passage passage) {
        var above = block.passage().text();
        boolean heading = Character.isLetterOrDigit(above.charAt(above.length() - 1))
                && !block.level().isBullet();
        boolean open = above.endsWith(":") || above.endsWith(",") || above.endsWith(";");
        boolean inside = block.level() != Level.TEXT && ORDER.at(passage, 0) == null;
        if (Actors.holderAt(passage, 0) != null && above.endsWith(".")) {
            return false;
        }
        return passage.token(0).text().equals(passage.token(0).key()) && !heading || open || (inside && !heading);
    }

    private void complete(Block block, List<Span> more) {
        var spans = new ArrayList<>(block.spans());
        var end = spans.getLast();
        boolean adjoins = more.getFirst().start() == end.end() + 1;
        if (adjoins) {
            spans.set(spans.size() - 1, new Span(end.start(), more.getFirst().end()));
        }
        spans.addAll(more.subList(adjoins ? 1 : 0, more.size()));
        replace(block, new Block(document, block.level(), block.label(), block.id(), block.parent(), spans));
    }

    private void replace(Block old, Block block) {
        var siblings = siblings(block.parent());
        siblings.set(siblings.indexOf(old), block);
        last = block;
    }

    private void hang(Level level, String label, List<Span> spans) {
        var parent = last;
        while (parent != null && !level.isWithin(parent.level())) {
            parent = parent.parent();
        }
        var block =
                new Block(document, level, label, BlockIds.id(parent, level, label, siblings(parent)), parent, spans);
        siblings(parent).add(block);
        last = block;
    }

    private List<Block> siblings(@Nullable Block parent) {
        return parent == null ? blocks : parent.own();
    }
}
