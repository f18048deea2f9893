package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.source.Block.Cell;
import vn.congmo.extraction.source.Block.Paragraph;
import vn.congmo.extraction.source.Block.Table;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** A table while it is read row by row; knows which places are covered by cells from above. */
final class TableGrid {
    private final Budget budget;
    private final List<Draft> cells = new ArrayList<>();
    private final TreeMap<Integer, Draft> below = new TreeMap<>();
    private final Map<Integer, Draft> latest = new HashMap<>();
    private int row = -1;
    private int column;

    TableGrid(Budget budget) {
        this.budget = budget;
    }

    void nextRow() {
        row++;
        column = 0;
        below.values().removeIf(cell -> cell.row + cell.rowSpan <= row);
    }

    /** Leaves places of this row empty. */
    void skip(int columns) {
        column += columns;
    }

    /** The next cell of the row, beside any that comes down from above (HTML). */
    List<Block> place(int rowSpan, int columnSpan) throws UnreadableDocumentException {
        while (below.containsKey(column)) {
            column++;
        }
        return put(rowSpan, columnSpan);
    }

    /** The next cell of a row in which covered places are written down too (OpenDocument, Word). */
    List<Block> put(int rowSpan, int columnSpan) throws UnreadableDocumentException {
        if (row < 0) {
            nextRow();
        }
        budget.cells(columnSpan);
        var cell = new Draft(row, column, rowSpan, columnSpan);
        cells.add(cell);
        latest.put(column, cell);
        for (int i = column; rowSpan > 1 && i < column + columnSpan; i++) {
            below.put(i, cell);
        }
        column += columnSpan;
        return cell.blocks;
    }

    /** The next place of the row goes on a cell of the row above, if there is one (Word's vMerge). */
    @Nullable
    List<Block> goOn(int columnSpan) {
        var above = latest.get(column);
        if (above == null || above.row + above.rowSpan != row) {
            return null;
        }
        column += columnSpan;
        above.rowSpan++;
        return above.blocks;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Draft::isEmpty);
    }

    /** The table up to its last row and column with words; spans end there. */
    Table table() {
        int rows = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .mapToInt(cell -> cell.row + 1)
                .max()
                .orElse(0);
        int columns = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .mapToInt(cell -> cell.column + 1)
                .max()
                .orElse(0);
        return new Table(cells.stream()
                .filter(cell -> cell.row < rows && cell.column < columns)
                .map(cell -> cell.cell(rows, columns))
                .toList());
    }

    private static final class Draft {
        private final int row;
        private final int column;
        private final int columnSpan;
        private final List<Block> blocks = new ArrayList<>();
        private int rowSpan;

        Draft(int row, int column, int rowSpan, int columnSpan) {
            this.row = row;
            this.column = column;
            this.rowSpan = Math.max(1, rowSpan);
            this.columnSpan = Math.max(1, columnSpan);
        }

        boolean isEmpty() {
            return blocks.stream()
                    .allMatch(block ->
                            block instanceof Paragraph words && words.text().isBlank());
        }

        Cell cell(int rows, int columns) {
            int down = Math.min(rowSpan, rows - row);
            return new Cell(row, column, down, Math.min(columnSpan, columns - column), blocks);
        }
    }
}
