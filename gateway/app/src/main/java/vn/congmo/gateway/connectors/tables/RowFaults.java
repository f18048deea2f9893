package vn.congmo.gateway.connectors.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.RowReader;
import vn.congmo.csvw.table.ValidationReport;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.LocalizedText;

/** Which rows of the tables have errors, and which. */
final class RowFaults {

    private static final int MOST = 20_000;
    private static final Set<ProblemCode> OF_THE_FILE = Set.of(
            ProblemCode.UNBALANCED_QUOTE,
            ProblemCode.RECORD_TOO_LONG,
            ProblemCode.HEADER_MISMATCH,
            ProblemCode.MISSING_HEADER,
            ProblemCode.TABLE_UNREADABLE);

    private final Map<String, Map<Long, List<Problem>>> byTable = new HashMap<>();

    private RowFaults() {}

    /**
     * Reads the tables once and checks them against their description.
     *
     * @param share largest of rows with errors
     * @throws UnfitRecordException when the tables are not what is described, have no rows, or too many with errors
     */
    static RowFaults find(TableContent content, double share) {
        ValidationReport report = Csvw.validate(content.group(), content, MOST);
        List<Problem> errors =
                report.problems().stream().filter(Problem::isError).toList();
        RowFaults faults = new RowFaults();
        requireTables(content, errors);
        for (Table table : content.group().tables()) {
            faults.requireFit(table, content, errors);
        }
        long rows = report.rows().values().stream().mapToLong(Long::longValue).sum();
        faults.requireEnough(content, errors, report, rows, share);
        return faults;
    }

    /** Errors of a row of a table, which begins at this line; none where it is good. */
    List<Problem> of(String table, long line) {
        return byTable.getOrDefault(table, Map.of()).getOrDefault(line, List.of());
    }

    boolean isEmpty() {
        return byTable.isEmpty();
    }

    /** Errors of no table are those of the description. */
    private static void requireTables(TableContent content, List<Problem> errors) {
        refuse(
                content.name(),
                errors.stream()
                        .filter(problem -> content.group().find(problem.table()).isEmpty())
                        .toList());
    }

    private static void refuse(String name, List<Problem> whole) {
        if (!whole.isEmpty()) {
            throw new UnfitRecordException(FaultWords.of(name, whole, whole.size()));
        }
    }

    private void requireFit(Table table, TableContent content, List<Problem> errors) {
        List<Problem> own = errors.stream()
                .filter(problem -> problem.table().equals(table.url()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        long first = firstRow(table, content);
        refuse(
                TableFile.name(table.url()),
                own.stream()
                        .filter(problem -> problem.row() < first || OF_THE_FILE.contains(problem.code()))
                        .toList());
        Map<Long, List<Problem>> rows = byTable.computeIfAbsent(table.url(), url -> new TreeMap<>());
        own.forEach(problem ->
                rows.computeIfAbsent(problem.row(), line -> new ArrayList<>()).add(problem));
    }

    /** The line of the first row of data: what is wrong before it is wrong with the header, and so with the mapping. */
    private static long firstRow(Table table, TableContent content) {
        try (RowReader reader = RowReader.open(table, content)) {
            return reader.next().map(Row::line).orElse(Long.MAX_VALUE);
        }
    }

    private void requireEnough(
            TableContent content, List<Problem> errors, ValidationReport report, long rows, double share) {
        String name = content.name();
        if (rows == 0) {
            throw new UnfitRecordException(
                    new LocalizedText(name + ": bảng không có dòng nào", name + ": the table has no rows"));
        }
        long bad = byTable.values().stream().mapToLong(Map::size).sum();
        if (report.errors() > errors.size() || bad > share * rows) {
            LocalizedText first = FaultWords.of(name, errors, report.errors());
            throw new UnfitRecordException(new LocalizedText(
                    "%d trong %d dòng bị lỗi, quá %s. ".formatted(bad, rows, percent(share)) + first.vi(),
                    "%d of %d rows have errors, more than %s. ".formatted(bad, rows, percent(share)) + first.en()));
        }
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + " %";
    }
}
