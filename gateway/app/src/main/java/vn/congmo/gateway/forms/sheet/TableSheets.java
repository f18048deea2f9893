package vn.congmo.gateway.forms.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;

/** The rows of a table on as many sheets as they need. */
public final class TableSheets {

    private final Spreadsheet book;
    private final String name;
    private final List<String> header;
    private final int rowsASheet;
    private TypedSheet sheet;
    private int sheets = 1;

    /** Begins the first sheet. */
    public TableSheets(Spreadsheet book, Table table) {
        this(book, table, TypedSheet.MOST_ROWS);
    }

    TableSheets(Spreadsheet book, Table table, int rowsASheet) {
        this.book = book;
        this.name = table.name();
        this.rowsASheet = rowsASheet;
        this.header = table.schema().realColumns().stream()
                .map((Column column) -> column.title("vi"))
                .toList();
        this.sheet = book.begin(name, header);
    }

    /** Writes the next row; a list stands in one cell. */
    public void write(Row row) throws IOException {
        if (sheet.rows() == rowsASheet) {
            sheet.finish();
            sheet = book.begin(name, header);
            sheets++;
        }
        sheet.next();
        for (Cell cell : row.cells()) {
            if (!cell.column().virtual()) {
                write(cell);
            }
        }
    }

    /** How many sheets so many rows need. */
    public static int count(long rows) {
        return (int) Math.max(1, Math.ceilDiv(rows, (long) TypedSheet.MOST_ROWS));
    }

    /** How many sheets the table has so far. */
    public int sheets() {
        return sheets;
    }

    /** Ends the last sheet. */
    public void finish() throws IOException {
        sheet.finish();
    }

    private void write(Cell cell) {
        Optional<String> separator = cell.column().separator();
        if (cell.isNull()) {
            sheet.skip();
        } else if (separator.isPresent()) {
            sheet.write(cell.values().stream().map(Value::lexical).collect(Collectors.joining(separator.get())));
        } else {
            sheet.write(cell.values().getFirst());
        }
    }
}
