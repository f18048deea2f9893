package vn.congmo.csvw.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.problem.ProblemLog;

/**
 * Rows that break a rule on keys. As only digests of keys are kept, the file is read once more to show the key itself,
 * and only where there is something to show.
 */
final class KeyViolations {

    private final TableSource source;
    private final ProblemLog log;
    private final Map<Long, Violation> byLine = new TreeMap<>();

    KeyViolations(TableSource source, ProblemLog log) {
        this.source = source;
        this.log = log;
    }

    private record Violation(ProblemCode code, List<Object> arguments) {}

    void add(long line, ProblemCode code, List<Object> arguments) {
        if (byLine.size() < log.room()) {
            byLine.put(line, new Violation(code, arguments));
        } else {
            log.countError();
        }
    }

    /** Makes problems of what was added, in the order of the file. */
    void report(Table table, TrackedKey key) {
        if (byLine.isEmpty()) {
            return;
        }
        try (RowReader reader = RowReader.open(table, source)) {
            int[] columns = KeyCollector.columns(reader.table(), key);
            Column first = reader.table().schema().columns().get(columns[0]);
            for (Optional<Row> row = reader.next(); row.isPresent(); row = nextIfNeeded(reader)) {
                show(row.get(), Key.of(row.get(), columns), Place.file(table.url()), first);
            }
        }
    }

    /** Reads no further than to the last row that is wrong: behind it the file may not be readable at all. */
    private Optional<Row> nextIfNeeded(RowReader reader) {
        return byLine.isEmpty() ? Optional.empty() : reader.next();
    }

    private void show(Row row, Key key, Place file, Column first) {
        Violation violation = byLine.remove(row.line());
        if (violation != null) {
            log.add(problem(violation, file, row, first, key));
        }
    }

    private static Problem problem(Violation violation, Place file, Row row, Column column, Key key) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(key.shown());
        arguments.addAll(violation.arguments());
        Place place = file.row(row.line()).column(column.number(), column.name());
        return Problem.error(violation.code(), place, arguments.toArray());
    }
}
