package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;

/** A table whose foreign keys still wait for the other tables. */
record TableDraft(Table table, SchemaDraft schema) {

    Table resolve(List<TableDraft> tables) {
        List<ForeignKey> keys = schema.foreignKeys().stream()
                .map(key -> key.resolve(tables))
                .flatMap(Optional::stream)
                .toList();
        return table.withSchema(table.schema().withForeignKeys(keys));
    }
}
