package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.source.Block.Cell;
import vn.congmo.extraction.source.Block.Table;

/** Joins the parts of a table that a page break splits: drops the header printed again, mends a row cut in two. */
final class SplitTables {
    private SplitTables() {}

    static PdfTable joined(PdfTable upper, PdfTable lower) {
        int repeated = repeatedRows(upper.table(), lower.table());
        var cells = new ArrayList<>(upper.table().cells());
        int rows = upper.table().rows();
        boolean cut = isCut(upper.table(), lower.table(), repeated);
        for (var cell : lower.table().cells()) {
            if (cut && cell.row() == repeated) {
                append(cells, rows - 1, cell);
            } else if (cell.row() >= repeated) {
                cells.add(moved(cell, rows - repeated - (cut ? 1 : 0)));
            }
        }
        return new PdfTable(upper.top(), lower.bottom(), upper.columns(), new Table(cells));
    }

    private static int repeatedRows(Table upper, Table lower) {
        int row = 0;
        while (row < lower.rows()
                && !row(lower, row).isEmpty()
                && row(lower, row).equals(row(upper, row))) {
            row++;
        }
        return row;
    }

    private static List<String> row(Table table, int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(cell -> cell.column() + " " + cell.text())
                .toList();
    }

    /** A row goes on overleaf when its number stands above only and its last sentence is not over. */
    private static boolean isCut(Table upper, Table lower, int row) {
        var first = at(lower, row, 0);
        var above = at(upper, upper.rows() - 1, 0);
        boolean numbered = above != null && above.text().matches("[\\dIVX.]{1,8}");
        return numbered
                && first != null
                && first.text().isEmpty()
                && lower.cells().stream().noneMatch(cell -> cell.row() == row && cell.columnSpan() > 1);
    }

    private static @org.jspecify.annotations.Nullable Cell at(Table table, int row, int column) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElse(null);
    }

    private static void append(List<Cell> cells, int row, Cell rest) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.column() == rest.column() && cell.row() + cell.rowSpan() - 1 == row) {
                var blocks = new ArrayList<>(cell.blocks());
                blocks.addAll(rest.blocks());
                cells.set(i, new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), blocks));
            }
        }
    }

    private static Cell moved(Cell cell, int down) {
        return new Cell(cell.row() + down, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.blocks());
    }
}
