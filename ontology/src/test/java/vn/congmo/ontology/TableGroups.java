package vn.congmo.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The CSVW table groups of this module and of the bundled datasets. */
final class TableGroups {

    /** One column of one table, with the class of the table's rows. */
    record Column(String table, Optional<String> rowClass, JsonObject json) {

        String name() {
            return json.getString("name");
        }

        boolean isVirtual() {
            return json.hasKey("virtual") && json.getBoolean("virtual");
        }

        /** Whether the column speaks of the row itself, not of a node beside it. */
        boolean describesRow() {
            return !json.hasKey("aboutUrl");
        }

        Optional<String> propertyUrl() {
            return text("propertyUrl");
        }

        Optional<String> valueUrl() {
            return text("valueUrl");
        }

        Optional<String> text(String key) {
            return json.hasKey(key) ? Optional.of(json.getString(key)) : Optional.empty();
        }

        @Override
        public String toString() {
            return table + " " + name();
        }
    }

    /** One table of a group. */
    record Table(Path file, JsonObject json) {

        String url() {
            return json.getString("url");
        }

        JsonObject schema() {
            return json.getObj("tableSchema");
        }

        List<JsonObject> foreignKeys() {
            return schema().hasKey("foreignKeys")
                    ? objects(schema().getArray("foreignKeys")).toList()
                    : List.of();
        }

        List<Column> columns() {
            List<JsonObject> columns = objects(schema().getArray("columns")).toList();
            Optional<String> rowClass = columns.stream()
                    .filter(column -> !column.hasKey("aboutUrl") && is(column, "propertyUrl", "rdf:type"))
                    .map(column -> column.getString("valueUrl"))
                    .findFirst();
            return columns.stream()
                    .map(column -> new Column(url(), rowClass, column))
                    .toList();
        }

        @Override
        public String toString() {
            return file.resolveSibling(url()).toString();
        }
    }

    private TableGroups() {}

    static List<Path> files() {
        return Stream.of(Path.of("tables"), Path.of("..", "datasets"))
                .flatMap(folder -> Sources.tableGroups(folder).stream())
                .toList();
    }

    static Stream<Table> tables() {
        return files().stream().flatMap(TableGroups::tables);
    }

    static Stream<Table> tables(Path file) {
        return objects(Sources.json(file).getArray("tables")).map(table -> new Table(file, table));
    }

    static Stream<Column> columns() {
        return tables().flatMap(table -> table.columns().stream());
    }

    static Stream<JsonObject> objects(Stream<JsonValue> array) {
        return array.map(JsonValue::getAsObject);
    }

    private static boolean is(JsonObject object, String key, String value) {
        return object.hasKey(key) && object.getString(key).equals(value);
    }
}
