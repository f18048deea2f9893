package vn.congmo.csvw.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.csv.CsvRecord;
import vn.congmo.csvw.csv.Malformations;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/** How the records of a table become rows; compiled once for the table. */
final class TablePlan {

    private final Table table;
    private final Place file;
    private final List<CellReader> cells;
    private final int width;

    TablePlan(Table table) {
        this.table = table;
        this.file = Place.file(table.url());
        int skipped = table.dialect().skipColumns();
        List<Column> columns = table.schema().columns();
        this.cells = columns.stream()
                .map(column -> new CellReader(column, column.number() + skipped))
                .toList();
        this.width = table.schema().realColumns().size();
    }

    Row row(long number, CsvRecord record, Malformations malformations) {
        Place place = file.row(record.line());
        List<String> fields = record.fields();
        List<Cell> row = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            row.add(cells.get(i).read(i < width && i < fields.size() ? fields.get(i) : "", place));
        }
        List<Problem> problems = new ArrayList<>(0);
        checkWidth(fields, place, problems);
        malformations.takeUpTo(record.lastLine()).ifPresent(found -> problems.add(encoding(found, fields, place)));
        return new Row(number, record.line(), row, problems);
    }

    private void checkWidth(List<String> fields, Place row, List<Problem> problems) {
        int found = fields.size();
        if (found < width) {
            CellReader missing = cells.get(found);
            String name = missing.column().name();
            problems.add(Problem.error(ProblemCode.MISSING_COLUMN, missing.place(row), found, width, name));
        } else if (found > width) {
            Place extra = row.column(width + 1 + table.dialect().skipColumns(), "");
            problems.add(Problem.error(ProblemCode.EXTRA_COLUMN, extra, found, width, fields.get(width)));
        }
    }

    private Problem encoding(Malformations.Malformation found, List<String> fields, Place row) {
        Place place = firstReplaced(fields).map(cell -> cell.place(row)).orElse(row);
        return Problem.error(
                ProblemCode.INVALID_ENCODING, place, table.dialect().encoding(), found.offset() + 1);
    }

    private Optional<CellReader> firstReplaced(List<String> fields) {
        for (int i = 0; i < Math.min(width, fields.size()); i++) {
            if (fields.get(i).indexOf(Malformations.REPLACEMENT) >= 0) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }
}
