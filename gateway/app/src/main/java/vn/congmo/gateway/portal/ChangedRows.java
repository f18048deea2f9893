package vn.congmo.gateway.portal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first rows of a table's diff, read from its JSON without reading the rest. */
final class ChangedRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ChangedRows() {}

    static List<RowView> read(Path diff, int most) throws IOException {
        List<RowView> rows = new ArrayList<>();
        try (JsonParser json = JSON.createParser(diff)) {
            while (json.nextToken() != null && !isRows(json)) {
                json.skipChildren();
            }
            while (rows.size() < most && json.nextToken() == JsonToken.START_OBJECT) {
                rows.add(view(json.readValueAsTree()));
            }
        }
        return rows;
    }

    private static boolean isRows(JsonParser json) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            json.nextToken();
        }
        boolean rows = json.currentToken() == JsonToken.PROPERTY_NAME
                && json.currentName().equals("rows");
        json.nextToken();
        return rows;
    }

    private static RowView view(JsonNode row) {
        String change = row.get("change").asString();
        String key = row.path("key").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        return new RowView(change, key, change.equals("changed") ? changes(row) : values(row));
    }

    private static List<CellView> changes(JsonNode row) {
        return row.get("changes")
                .propertyStream()
                .map(cell -> new CellView(
                        cell.getKey(),
                        cell.getValue().get("old").asString(),
                        cell.getValue().get("new").asString()))
                .toList();
    }

    /** Of a whole row its cells that say something, as old where it is gone and as new where it came. */
    private static List<CellView> values(JsonNode row) {
        boolean added = row.get("change").asString().equals("added");
        return row.get("values")
                .propertyStream()
                .filter(cell -> !cell.getValue().asString().isEmpty())
                .map(cell -> added
                        ? new CellView(cell.getKey(), "", cell.getValue().asString())
                        : new CellView(cell.getKey(), cell.getValue().asString(), ""))
                .toList();
    }

    /** A row that differs: added, removed or changed. */
    record RowView(String change, String key, List<CellView> cells) {}

    /** A cell before and after; empty where the row was not there. */
    record CellView(String column, String before, String after) {}
}
