package vn.congmo.extraction.table;

import java.util.List;
import java.util.stream.Stream;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.token.Passage;

/**
 * A data table in the normalised text. Cells merged downwards or across stand in every place they cover; a header of two rows
 * is one title a column; a header repeated on the next page is left out.
 *
 * @param span from the first word of its header to its last word
 * @param columns left to right
 * @param rows those below the header, top to bottom
 * @param header the cells of the header rows, each once
 * @param marked whether the format or marks in the text part its cells; else their words told the columns
 */
public record Table(Span span, List<Column> columns, List<TableRow> rows, List<Cell> header, boolean marked) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        header = List.copyOf(header);
    }

    /** Whether one of its columns has this role. */
    public boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** Indices of the columns with this role. */
    public List<Integer> columns(Role role) {
        return Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .filter(i -> columns.get(i).role() == role)
                .toList();
    }

    /** The cells of a row in the columns with this role that are written in. */
    public List<Cell> cells(TableRow row, Role role) {
        return columns(role).stream()
                .map(row.cells()::get)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    Table unmarked() {
        return new Table(span, columns, rows, header, false);
    }

    /** The words of every cell, each once, in the order of the text. */
    public Stream<Passage> passages() {
        return Stream.concat(header.stream(), rows.stream().flatMap(row -> row.cells().stream()))
                .filter(cell -> !cell.isEmpty() && !cell.repeated())
                .map(Cell::words);
    }
}
