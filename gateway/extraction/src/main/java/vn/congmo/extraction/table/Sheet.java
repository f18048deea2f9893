package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Span;

/** Cells as a format or as marks in the text place them, before anything is known of their meaning. */
record Sheet(List<PlacedCell> cells) {
    Sheet {
        cells = List.copyOf(cells);
    }

    /** Rows of cells, each cell the lines in it; the last cell of a row of one or two reaches to the right edge. */
    static Sheet ofRows(List<List<List<Span>>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var cells = new ArrayList<PlacedCell>();
        for (int row = 0; row < rows.size(); row++) {
            var own = rows.get(row);
            for (int column = 0; column < own.size(); column++) {
                boolean across = own.size() <= 2 && column == own.size() - 1;
                int span = across ? columns - column : 1;
                cells.add(new PlacedCell(row, column, 1, span, own.get(column)));
            }
        }
        return new Sheet(cells);
    }

    int rows() {
        return cells.stream().mapToInt(PlacedCell::lastRow).max().orElse(-1) + 1;
    }

    int columns() {
        return cells.stream().mapToInt(PlacedCell::lastColumn).max().orElse(-1) + 1;
    }
}
