package vn.congmo.extraction.table;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.NormalisedText;

/** Makes a table of a sheet: finds the header, leaves out its repetitions, marks the section rows. */
final class TableReader {
    private TableReader() {}

    /** The table, or null if no row of the sheet reads like a header. */
    static @Nullable Table read(NormalisedText document, Sheet sheet) {
        var grid = Grid.of(document, sheet);
        var header = Header.of(grid);
        if (header == null) {
            return null;
        }
        var rows = new ArrayList<TableRow>();
        for (int row = header.to(); row < grid.rows(); row++) {
            boolean repeated = header.isRepeatedBy(grid, row) || Header.isNumbering(grid.written(row));
            if (!repeated && !grid.written(row).isEmpty()) {
                rows.add(new TableRow(SectionRows.isSection(grid, row), Ditto.resolve(grid.row(row), rows)));
            }
        }
        return new Table(span(sheet, header.from()), header.columns(), rows, header.cells(grid), true);
    }

    private static Span span(Sheet sheet, int firstRow) {
        var spans = sheet.cells().stream()
                .filter(cell -> cell.row() >= firstRow)
                .flatMap(cell -> cell.lines().stream())
                .toList();
        int start = spans.stream().mapToInt(Span::start).min().orElse(0);
        return new Span(start, spans.stream().mapToInt(Span::end).max().orElse(start + 1));
    }
}
