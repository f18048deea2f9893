package vn.congmo.clients;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A column as the table's CSVW metadata describe it.
 *
 * @param datatype its base, such as {@code decimal}
 * @param separator what stands between the values of a list; empty where a cell holds one value
 */
record Column(String name, String datatype, String separator) {

    private static final Set<String> NUMBERS = Set.of("decimal", "integer", "nonNegativeInteger", "number", "double");

    /** The columns of a table of a dataset, but for the virtual ones, which no file holds. */
    static List<Column> list(String dataset, String table) {
        return Bundled.json("/dataset/%s/csv-metadata.json".formatted(dataset)).path("tables").values().stream()
                .filter(described -> described.path("url").asString().equals(table + ".csv"))
                .flatMap(described -> described.path("tableSchema").path("columns").values().stream())
                .filter(column -> !column.path("virtual").asBoolean(false))
                .map(Column::of)
                .toList();
    }

    private static Column of(JsonNode column) {
        JsonNode datatype = column.path("datatype");
        String base = datatype.isObject() ? datatype.path("base").asString() : datatype.asString();
        return new Column(
                column.path("name").asString(), base, column.path("separator").asString());
    }

    boolean isNumber() {
        return NUMBERS.contains(datatype);
    }

    boolean isBoolean() {
        return "boolean".equals(datatype);
    }

    boolean isList() {
        return !separator.isEmpty();
    }
}
