package vn.congmo.extraction.text;

import java.util.List;

/**
 * A document's text after normalisation: NFC, Markdown bold marks gone, every run of white space one space. Quotes and spans
 * of findings refer to {@link #value()}; {@link #sourceStart} and {@link #sourceEnd} lead back to the decoded source.
 */
public final class NormalisedText {
    private final String source;
    private final String value;
    private final int[] starts;
    private final int[] ends;
    private final List<Line> lines;

    NormalisedText(String source, String value, int[] starts, int[] ends, List<Line> lines) {
        this.source = source;
        this.value = value;
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.lines = List.copyOf(lines);
    }

    /** Normalises a decoded text. */
    public static NormalisedText of(String source) {
        return new Normaliser(source).normalise();
    }

    /** The normalised characters. */
    public String value() {
        return value;
    }

    /** The decoded text as it came. */
    public String source() {
        return source;
    }

    /** The non-blank lines of the source, as ranges of {@link #value()}. */
    public List<Line> lines() {
        return lines;
    }

    /** Offset in {@link #source()} where the normalised character at {@code offset} begins. */
    public int sourceStart(int offset) {
        return starts[offset];
    }

    /** Offset in {@link #source()} after the last character that became the one before {@code end}. */
    public int sourceEnd(int end) {
        return ends[end - 1];
    }

    @Override
    public String toString() {
        return value;
    }
}
