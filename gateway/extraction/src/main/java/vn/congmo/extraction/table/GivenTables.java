package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.text.SourceCell;
import vn.congmo.extraction.text.SourceTable;

/** Tables that the file's format marks as such. One that continues another on the next page has no header of its own. */
final class GivenTables {
    private GivenTables() {}

    static List<Table> of(NormalisedText document) {
        var tables = new ArrayList<Table>();
        Sheet open = null;
        for (var source : document.tables()) {
            var sheet = sheet(document, source);
            var table = TableReader.read(document, sheet);
            if (table == null && open != null && open.columns() == sheet.columns()) {
                open = joined(open, sheet);
                replaceLast(tables, TableReader.read(document, open));
            } else {
                open = table == null ? null : sheet;
                add(tables, table);
            }
        }
        return tables;
    }

    private static void replaceLast(List<Table> tables, @Nullable Table table) {
        tables.removeLast();
        add(tables, table);
    }

    private static void add(List<Table> tables, @Nullable Table table) {
        if (table != null) {
            tables.add(table);
        }
    }

    private static Sheet joined(Sheet first, Sheet next) {
        var cells = new ArrayList<>(first.cells());
        int rows = first.rows();
        next.cells()
                .forEach(cell -> cells.add(new PlacedCell(
                        cell.row() + rows, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.lines())));
        return new Sheet(cells);
    }

    private static Sheet sheet(NormalisedText document, SourceTable source) {
        return new Sheet(source.cells().stream()
                .map(cell -> new PlacedCell(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), lines(document, cell)))
                .toList());
    }

    private static List<Span> lines(NormalisedText document, SourceCell cell) {
        return document.lines().stream()
                .filter(line -> line.start() < cell.end() && cell.start() < line.end())
                .map(line -> new Span(Math.max(line.start(), cell.start()), Math.min(line.end(), cell.end())))
                .toList();
    }
}
