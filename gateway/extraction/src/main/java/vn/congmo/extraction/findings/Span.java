package vn.congmo.extraction.findings;

/**
 * A half-open range of a document's normalised text.
 *
 * @param start first UTF-16 offset
 * @param end offset after the last character, greater than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Empty or negative span: " + start + ".." + end);
        }
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of the span. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
