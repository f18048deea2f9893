package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Hands on the cells of a sheet as rows: the n-th is the n-th of the sheet, and one that holds nothing is empty. */
final class RowSink implements CellSink {
    private static final int COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final Budget budget;
    private final Consumer<List<String>> rows;
    private final List<String> cells = new ArrayList<>();
    private int row;

    RowSink(Budget budget, Consumer<List<String>> rows) {
        this.budget = budget;
        this.rows = rows;
    }

    @Override
    public void cell(int at, int column, String text) throws UnreadableDocumentException {
        if (text.isBlank()) {
            return;
        }
        if (at < row || column < cells(at).size() || column >= COLUMNS) {
            throw Refusals.broken(budget.name(), SourceFormat.XLSX.name());
        }
        budget.cells(column + 1L - cells.size());
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    /** The cells of this row so far; those before it are handed on. */
    private List<String> cells(int at) throws UnreadableDocumentException {
        while (row < at) {
            finish();
        }
        return cells;
    }

    /** Only the first cell of a range holds what it says. */
    @Override
    public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    @Override
    public void uncalculated(int at, int column) throws UnreadableDocumentException {
        throw Refusals.uncalculated(budget.name(), new CellAddress(at, column).formatAsString());
    }

    /** The row that was begun is over. */
    void finish() throws UnreadableDocumentException {
        budget.cells(1);
        budget.check();
        rows.accept(List.copyOf(cells));
        cells.clear();
        row++;
    }
}
