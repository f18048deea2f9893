package vn.congmo.gateway.forms.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.ForeignKey;
import vn.congmo.csvw.metadata.Table;

/**
 * The schema of a table in the words of Frictionless: fields are named as in the file's header.
 *
 * @see <a href="https://specs.frictionlessdata.io/table-schema/">Table Schema, version 1</a>
 */
final class TableSchema {

    private final Table table;
    private final List<Column> columns;
    private final List<String> header;

    TableSchema(Table table, List<String> header) {
        this.table = table;
        this.columns = table.schema().realColumns();
        this.header = header;
    }

    Map<String, Object> toMap() {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<Object> fields = new ArrayList<>();
        for (Column column : columns) {
            fields.add(new SchemaField(column, name(column.name())).toMap());
        }
        schema.put("fields", fields);
        schema.put("missingValues", missing());
        if (!table.schema().primaryKey().isEmpty()) {
            schema.put("primaryKey", names(table.schema().primaryKey()));
        }
        List<Object> keys = foreignKeys();
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        return schema;
    }

    private List<String> missing() {
        return columns.stream()
                .flatMap(column -> column.nulls().stream())
                .distinct()
                .toList();
    }

    /** A key out of a list has no counterpart in version 1. */
    private List<Object> foreignKeys() {
        List<Object> keys = new ArrayList<>();
        for (ForeignKey key : table.schema().foreignKeys()) {
            boolean isPlain = columns.stream()
                    .filter(column -> key.columns().contains(column.name()))
                    .allMatch(column -> column.separator().isEmpty());
            if (isPlain) {
                keys.add(foreignKey(key));
            }
        }
        return keys;
    }

    private Map<String, Object> foreignKey(ForeignKey key) {
        boolean isOwn = key.referencedTable().equals(table.url());
        String last = key.referencedTable().substring(key.referencedTable().lastIndexOf('/') + 1);
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", isOwn ? "" : last.replaceFirst("\\.csv$", ""));
        reference.put("fields", key.referencedColumns());
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("fields", names(key.columns()));
        member.put("reference", reference);
        return member;
    }

    private List<String> names(List<String> of) {
        return of.stream().map(this::name).toList();
    }

    private String name(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column) && i < header.size()) {
                return header.get(i);
            }
        }
        return column;
    }
}
