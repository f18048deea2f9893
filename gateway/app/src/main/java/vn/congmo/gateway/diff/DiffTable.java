package vn.congmo.gateway.diff;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.files.SortedLines;

/**
 * A version of a table that is to be compared.
 *
 * @param table its description
 * @param csv   its file
 */
record DiffTable(Table table, Path csv) {

    /** Names of its columns, in the order of the file. */
    List<String> columns() {
        return table.schema().realColumns().stream().map(Column::name).toList();
    }

    /** Whether both have the same bytes and columns: then there is nothing to compare. */
    boolean hasSameContent(DiffTable other) {
        return csv.equals(other.csv) && columns().equals(other.columns());
    }

    /** Writes its rows sorted by these columns, one a line. */
    void sortBy(List<String> key, Path sorted) throws IOException {
        int[] places = DiffColumns.places(key, columns());
        int width = columns().size();
        Path folder = sorted.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("In no folder: " + sorted);
        }
        try (SortedLines lines = new SortedLines(folder);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(sorted))) {
            Csvw.rows(table, any -> Files.newInputStream(csv), row -> write(row, places, width, lines));
            lines.writeTo(out);
        }
    }

    private static void write(Row row, int[] key, int width, SortedLines lines) {
        List<String> cells =
                row.cells().stream().limit(width).map(Cell::stringValue).toList();
        try {
            lines.write(RowLine.encode(DiffColumns.cells(key, cells), cells, row.number()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
