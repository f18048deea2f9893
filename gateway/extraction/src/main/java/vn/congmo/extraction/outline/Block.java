package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Passage;

/** A node of the numbering: its words, and the blocks under it. */
public final class Block {
    private final Level level;
    private final String label;
    private final String id;
    private final @Nullable Block parent;
    private final List<Block> children = new ArrayList<>();
    private final List<Span> spans;
    private final Passage passage;

    Block(NormalisedText document, Level level, String label, String id, @Nullable Block parent, List<Span> spans) {
        this.level = level;
        this.label = label;
        this.id = id;
        this.parent = parent;
        this.spans = List.copyOf(spans);
        this.passage = Passage.of(document, spans);
    }

    /** The children themselves, for the builder. */
    List<Block> own() {
        return children;
    }

    /** Where its own words stand in the normalised text. */
    public List<Span> spans() {
        return spans;
    }

    public Level level() {
        return level;
    }

    public String label() {
        return label;
    }

    /** Path in the numbering, e.g. "II.3.đ" or "2-3". */
    public String id() {
        return id;
    }

    public @Nullable Block parent() {
        return parent;
    }

    public List<Block> children() {
        return Collections.unmodifiableList(children);
    }

    /** Its own words, without the marker and without those of its children. */
    public Passage passage() {
        return passage;
    }

    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** Whether numbered or dashed blocks stand under it. */
    public boolean hasNumberedChildren() {
        return children.stream().anyMatch(child -> child.level() != Level.TEXT);
    }

    /** It and everything under it, in the order of the text. */
    public Stream<Block> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Block::walk));
    }

    @Override
    public String toString() {
        return id + " " + passage;
    }
}
