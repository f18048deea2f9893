package vn.congmo.csvw.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.csvw.metadata.ForeignKey;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/** The keys that the rules of a group compare: primary keys, references, and what they refer to. */
final class GroupKeys implements Closeable {

    private final Map<TrackedKey, KeyStore> keys = new LinkedHashMap<>();

    GroupKeys(TableGroup group) {
        for (Table table : group.tables()) {
            if (!table.schema().primaryKey().isEmpty()) {
                keys.putIfAbsent(primary(table), new KeyStore());
            }
            for (ForeignKey foreign : table.schema().foreignKeys()) {
                keys.putIfAbsent(referencing(table, foreign), new KeyStore());
                keys.putIfAbsent(referenced(foreign), new KeyStore());
            }
        }
    }

    static TrackedKey primary(Table table) {
        return new TrackedKey(table.url(), table.schema().primaryKey(), false);
    }

    static TrackedKey referencing(Table table, ForeignKey foreign) {
        return new TrackedKey(table.url(), foreign.columns(), true);
    }

    static TrackedKey referenced(ForeignKey foreign) {
        return new TrackedKey(foreign.referencedTable(), foreign.referencedColumns(), false);
    }

    KeyStore get(TrackedKey key) {
        return Optional.ofNullable(keys.get(key)).orElseThrow();
    }

    List<TrackedKey> list(Table table) {
        return keys.keySet().stream()
                .filter(key -> key.table().equals(table.url()))
                .toList();
    }

    /** A key may name a column that only the header of the file could have. */
    List<Problem> missingColumns(Table settled) {
        return list(settled).stream()
                .flatMap(key -> key.columns().stream())
                .filter(name -> settled.schema().find(name).isEmpty())
                .map(name -> Problem.error(ProblemCode.UNKNOWN_COLUMN, Place.file(settled.url()), name))
                .toList();
    }

    /** Some rows of a table could not be read. */
    void markIncomplete(Table table) {
        list(table).forEach(key -> get(key).markIncomplete());
    }

    @Override
    public void close() throws IOException {
        for (KeyStore store : keys.values()) {
            store.close();
        }
    }
}
