package vn.congmo.extraction.text;

import java.util.List;

/**
 * A table: its cells in reading order (row by row, left to right). A cell merged with others stands once, where it begins.
 *
 * @param cells at least one
 */
public record SourceTable(List<SourceCell> cells) {
    public SourceTable {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one cell");
        }
    }

    /** Offset where the words of the first cell begin. */
    public int start() {
        return cells.getFirst().start();
    }

    /** Offset after the words of the last cell. */
    public int end() {
        return cells.getLast().end();
    }
}
