package vn.congmo.gateway.connectors.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.core.CsvLine;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A row that was left out.
 *
 * @param identifier of the row in its file (RFC 7111)
 * @param raw        the row as CSV
 */
record BadRow(String identifier, byte[] raw, LocalizedText reason) {

    /** A row counts as its file counts: by rows in a sheet, by lines in a text. */
    static BadRow of(String table, Row row, List<Problem> problems, boolean sheet) {
        LocalizedText what = FaultWords.ofRow(problems);
        String name = TableFile.name(table) + ", ";
        long place = sheet ? row.sourceNumber() : row.line();
        return new BadRow(
                table + "#row=" + row.sourceNumber(),
                CsvLine.of(cells(row)).getBytes(StandardCharsets.UTF_8),
                new LocalizedText(
                        name + "dòng " + place + ": " + what.vi(),
                        name + (sheet ? "row " : "line ") + place + ": " + what.en()));
    }

    /** All that are left out beyond those that are told one by one. */
    static BadRow rest(String table, long count) {
        return new BadRow(
                table + "#rows",
                new byte[0],
                new LocalizedText(
                        TableFile.name(table) + ": còn " + count + " dòng khác bị lỗi",
                        TableFile.name(table) + ": " + count + " more rows have errors"));
    }

    /** What stands in the file for each of its columns. */
    static List<String> cells(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.column().virtual())
                .map(Cell::stringValue)
                .toList();
    }
}
