package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;

/** A table whose foreign keys still wait for the other tables. */
record TableDraft(Table table, List<ForeignKeyDraft> foreignKeys) {

    Table resolve(List<Table> tables) {
        List<ForeignKey> keys = foreignKeys.stream()
                .map(key -> key.resolve(tables))
                .flatMap(Optional::stream)
                .toList();
        return table.withSchema(table.schema().withForeignKeys(keys));
    }
}
