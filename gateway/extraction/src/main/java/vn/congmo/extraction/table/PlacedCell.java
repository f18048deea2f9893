package vn.congmo.extraction.table;

import java.util.List;
import vn.congmo.extraction.findings.Span;

/** Where a cell lies in the grid, and its printed lines. */
record PlacedCell(int row, int column, int rowSpan, int columnSpan, List<Span> lines) {
    PlacedCell {
        lines = List.copyOf(lines);
    }

    int lastRow() {
        return row + rowSpan - 1;
    }

    int lastColumn() {
        return column + columnSpan - 1;
    }
}
