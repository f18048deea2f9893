package vn.congmo.csvw.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congmo.csvw.csv.CsvFault;
import vn.congmo.csvw.csv.CsvRecord;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/** How the records of a table become rows; compiled once for the table, for use by any thread. */
final class TablePlan {

    private final Place file;
    private final CellReader[] cells;
    private final int width;
    private final int skippedColumns;

    TablePlan(Table table) {
        this.file = Place.file(table.url());
        this.skippedColumns = table.dialect().skipColumns();
        List<Column> columns = table.schema().columns();
        this.cells = columns.stream()
                .map(column -> new CellReader(column, column.number() + skippedColumns))
                .toArray(CellReader[]::new);
        this.width = table.schema().realColumns().size();
    }

    Row row(long number, CsvRecord record) {
        Place place = file.row(record.line());
        List<String> fields = record.fields();
        int present = Math.min(width, fields.size());
        Cell[] row = new Cell[cells.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = cells[i].read(i < present ? fields.get(i) : "", place);
        }
        boolean isSound = fields.size() == width && record.faults().isEmpty();
        List<Problem> problems = isSound ? List.of() : problems(record, place);
        return new Row(number, record.number(), record.line(), Arrays.asList(row), problems);
    }

    private List<Problem> problems(CsvRecord record, Place row) {
        List<Problem> problems = new ArrayList<>();
        checkWidth(record.fields(), row, problems);
        record.faults().forEach(fault -> problems.add(problem(fault, row)));
        return problems;
    }

    private void checkWidth(List<String> fields, Place row, List<Problem> problems) {
        int found = fields.size();
        if (found < width) {
            CellReader missing = cells[found];
            String name = missing.column().name();
            problems.add(Problem.error(ProblemCode.MISSING_COLUMN, missing.place(row), found, width, name));
        } else if (found > width) {
            Place extra = row.column(width + 1 + skippedColumns, "");
            problems.add(Problem.error(ProblemCode.EXTRA_COLUMN, extra, found, width, fields.get(width)));
        }
    }

    /** A fault in the words of this table's columns. */
    Problem problem(CsvFault fault, Place row) {
        int index = fault.column() - skippedColumns - 1;
        String name = index >= 0 && index < width ? cells[index].column().name() : "";
        Place place = row.column(fault.column(), name);
        Object[] arguments = fault.arguments().toArray();
        return fault.code() == ProblemCode.BARE_CARRIAGE_RETURN
                ? Problem.warning(fault.code(), place, arguments)
                : Problem.error(fault.code(), place, arguments);
    }
}
