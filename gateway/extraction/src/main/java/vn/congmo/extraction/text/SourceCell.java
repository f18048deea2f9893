package vn.congmo.extraction.text;

/**
 * A cell of a table and the range of its words in the text.
 *
 * @param row first row it covers, from 0
 * @param column first column it covers, from 0
 * @param rowSpan number of rows it covers, at least 1
 * @param columnSpan number of columns it covers, at least 1
 * @param start offset of its first character; equal to {@code end} for an empty cell
 * @param end offset after its last character
 */
public record SourceCell(int row, int column, int rowSpan, int columnSpan, int start, int end) {
    public SourceCell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("No cell: row %d+%d, column %d+%d, [%d, %d)"
                    .formatted(row, rowSpan, column, columnSpan, start, end));
        }
    }

    SourceCell at(int newStart, int newEnd) {
        return new SourceCell(row, column, rowSpan, columnSpan, newStart, newEnd);
    }
}
