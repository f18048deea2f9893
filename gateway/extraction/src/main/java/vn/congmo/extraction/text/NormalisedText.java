package vn.congmo.extraction.text;

import java.util.Arrays;
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
    private final List<SourceTable> tables;
    private final List<Integer> pageStarts;

    NormalisedText(SourceText source, String value, int[] starts, int[] ends, List<Line> lines) {
        this.source = source.characters();
        this.value = value;
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.lines = List.copyOf(lines);
        tables = source.tables().stream().map(this::placed).toList();
        pageStarts = source.pageStarts().stream().map(this::firstFrom).toList();
    }

    /** Normalises a decoded text. */
    public static NormalisedText of(String source) {
        return of(SourceText.of(source));
    }

    /** Normalises what a file says, its tables and pages with it. */
    public static NormalisedText of(SourceText source) {
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

    /** The tables of the file's format, their cells as ranges of {@link #value()}; none for plain text. */
    public List<SourceTable> tables() {
        return tables;
    }

    /** Offsets of {@link #value()} where pages begin (its length for a blank page at the end); none where unknown. */
    public List<Integer> pageStarts() {
        return pageStarts;
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

    private SourceTable placed(SourceTable table) {
        return new SourceTable(table.cells().stream().map(this::placed).toList());
    }

    private SourceCell placed(SourceCell cell) {
        int start = firstFrom(cell.start());
        return cell.at(start, Math.max(start, lastUpTo(cell.end())));
    }

    private int firstFrom(int sourceOffset) {
        int at = lowerBound(starts, sourceOffset);
        return at < value.length() && value.charAt(at) == ' ' ? at + 1 : at;
    }

    private int lastUpTo(int sourceOffset) {
        int at = lowerBound(ends, sourceOffset + 1);
        return at > 0 && value.charAt(at - 1) == ' ' ? at - 1 : at;
    }

    /** The first index whose offset is not below the wanted one. */
    private static int lowerBound(int[] offsets, int wanted) {
        int found = Arrays.binarySearch(offsets, wanted);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && offsets[at - 1] == wanted) {
            at--;
        }
        return at;
    }
}
