package vn.congmo.csvw.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.csvw.metadata.ForeignKey;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;

/** What foreign keys may point to: the keys of every referenced table, gathered in one reading of each. */
final class ReferenceIndex {

    /** A table by its URL and the referenced columns. */
    private record Target(String table, List<String> columns) {}

    private final Map<Target, KeyIndex> indexes = new LinkedHashMap<>();

    private ReferenceIndex(TableGroup group) {
        for (Table table : group.tables()) {
            for (ForeignKey key : table.schema().foreignKeys()) {
                indexes.putIfAbsent(target(key), new KeyIndex(key.referencedColumns()));
            }
        }
    }

    static ReferenceIndex read(TableGroup group, TableSource source) {
        ReferenceIndex index = new ReferenceIndex(group);
        Map<String, List<KeyIndex>> byTable = new HashMap<>();
        index.indexes.forEach((target, keys) -> byTable.computeIfAbsent(target.table(), url -> new ArrayList<>())
                .add(keys));
        byTable.forEach((url, keys) -> group.find(url).ifPresent(table -> fill(table, source, keys)));
        return index;
    }

    KeyIndex get(ForeignKey key) {
        return Optional.ofNullable(indexes.get(target(key))).orElseThrow();
    }

    /** A table that cannot be read is reported where it is checked itself; here it only excuses references. */
    private static void fill(Table table, TableSource source, List<KeyIndex> keys) {
        try (RowReader reader = RowReader.open(table, source)) {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                for (KeyIndex index : keys) {
                    index.count(row.get());
                }
            }
        } catch (CsvwException unreadable) {
            keys.forEach(KeyIndex::markIncomplete);
        }
    }

    private static Target target(ForeignKey key) {
        return new Target(key.referencedTable(), key.referencedColumns());
    }
}
