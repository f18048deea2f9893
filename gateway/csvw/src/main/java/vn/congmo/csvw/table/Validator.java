package vn.congmo.csvw.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.congmo.csvw.metadata.ForeignKey;
import vn.congmo.csvw.metadata.Schema;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.problem.ProblemLog;

/**
 * Checks the tables of a group: header, cells, primary and foreign keys.
 *
 * <p>Each table is streamed once, and once more before where another refers to it. In memory are the keys of the table
 * being checked and of the tables referred to, never rows.
 */
public final class Validator {

    private final TableGroup group;
    private final TableSource source;
    private final ProblemLog log;
    private final ReferenceIndex references;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    private Validator(TableGroup group, TableSource source, int limit) {
        this.group = group;
        this.source = source;
        this.log = new ProblemLog(limit);
        this.references = ReferenceIndex.read(group, source);
    }

    /** The report on a group; bad data never ends in an exception. */
    public static ValidationReport validate(TableGroup group, TableSource source, int limit) {
        return new Validator(group, source, limit).validate();
    }

    private ValidationReport validate() {
        log.addAll(group.warnings());
        group.tables().forEach(this::check);
        return new ValidationReport(log.problems(), log.errors(), log.warnings(), rows);
    }

    private void check(Table table) {
        rows.put(table.url(), 0L);
        try (RowReader reader = RowReader.open(table, source)) {
            log.addAll(reader.headerProblems());
            Schema schema = reader.table().schema();
            KeyIndex primary = new KeyIndex(schema.primaryKey());
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.put(table.url(), row.get().number());
                check(row.get(), schema, primary, Place.file(table.url()));
            }
        } catch (CsvwException unreadable) {
            log.addAll(unreadable.problems());
        }
    }

    private void check(Row row, Schema schema, KeyIndex primary, Place file) {
        log.addAll(row.problems());
        row.cells().forEach(cell -> log.addAll(cell.problems()));
        Place place = file.row(row.sourceNumber());
        if (!schema.primaryKey().isEmpty()) {
            checkPrimaryKey(row, schema, primary, place);
        }
        schema.foreignKeys().forEach(key -> checkForeignKey(row, schema, key, place));
    }

    private void checkPrimaryKey(Row row, Schema schema, KeyIndex primary, Place place) {
        primary.add(row).ifPresent(line -> {
            String shown = Key.of(row, primary.columns()).shown();
            log.add(Problem.error(
                    ProblemCode.DUPLICATE_KEY,
                    at(place, schema, primary.columns().get(0)),
                    shown,
                    line));
        });
    }

    private void checkForeignKey(Row row, Schema schema, ForeignKey foreign, Place place) {
        Key key = Key.of(row, foreign.columns());
        KeyIndex index = references.get(foreign);
        if (key.isEmpty()) {
            return;
        }
        if (index.lacks(key)) {
            log.add(reference(
                    ProblemCode.MISSING_REFERENCE,
                    key,
                    foreign,
                    at(place, schema, foreign.columns().get(0))));
        } else if (index.hasSeveral(key)) {
            log.add(reference(
                    ProblemCode.AMBIGUOUS_REFERENCE,
                    key,
                    foreign,
                    at(place, schema, foreign.columns().get(0))));
        }
    }

    private Problem reference(ProblemCode code, Key key, ForeignKey foreign, Place place) {
        String table = group.find(foreign.referencedTable()).map(Table::name).orElse(foreign.referencedTable());
        return Problem.error(code, place, key.shown(), table, String.join(", ", foreign.referencedColumns()));
    }

    private static Place at(Place row, Schema schema, String column) {
        return schema.find(column)
                .map(found -> row.column(found.number(), found.name()))
                .orElse(row);
    }
}
