package vn.congmo.gateway.connectors.pxweb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.LocalizedText;

/** A dataset of JSON-stat 2.0: values of a cube, the last dimension running fastest. */
final class JsonStat {

    private final JsonNode node;
    private final List<Dimension> dimensions;

    /** @throws UnfitRecordException when it is none, or holds more or fewer values than its dimensions span */
    JsonStat(JsonNode node) {
        this.node = node;
        this.dimensions = node.path("id")
                .valueStream()
                .map(id -> dimension(id.asString()))
                .toList();
        long cells = dimensions.stream().mapToLong(each -> each.codes().size()).reduce(1, Math::multiplyExact);
        boolean whole = !node.path("value").isArray() || node.path("value").size() == cells;
        if (dimensions.isEmpty() || cells > Integer.MAX_VALUE || !whole || !node.has("value")) {
            throw unfit("dimensions and values do not fit", "các chiều và các giá trị không khớp nhau");
        }
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** Each cell: code and label of every dimension, then value and status. */
    Stream<List<String>> rows() {
        int cells = dimensions.stream().mapToInt(each -> each.codes().size()).reduce(1, (a, b) -> a * b);
        return Stream.iterate(0, cell -> cell < cells, cell -> cell + 1).map(this::row);
    }

    private List<String> row(int cell) {
        int[] places = new int[dimensions.size()];
        int rest = cell;
        for (int d = places.length - 1; d >= 0; d--) {
            int size = dimensions.get(d).codes().size();
            places[d] = rest % size;
            rest /= size;
        }
        List<String> row = new ArrayList<>();
        for (int d = 0; d < places.length; d++) {
            String code = dimensions.get(d).codes().get(places[d]);
            row.add(code);
            row.add(dimensions.get(d).labels().getOrDefault(code, code));
        }
        row.add(at("value", cell));
        row.add(at("status", cell));
        return row;
    }

    /** A list, or only what there is by its place, or one for all. */
    private String at(String member, int cell) {
        JsonNode all = node.path(member);
        JsonNode found = all.isArray() ? all.path(cell) : all.isObject() ? all.path("" + cell) : all;
        return found.isNumber() ? found.decimalValue().toPlainString() : found.asString("");
    }

    private Dimension dimension(String id) {
        JsonNode dimension = node.path("dimension").path(id);
        JsonNode category = dimension.path("category");
        JsonNode index = category.path("index");
        List<String> codes = index.isArray()
                ? index.valueStream().map(JsonNode::asString).toList()
                : codes(index.isObject() ? index : category.path("label"), index.isObject());
        Map<String, String> labels = category.path("label")
                .propertyStream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString("")));
        if (codes.isEmpty()) {
            throw unfit("dimension " + id + " has no categories", "chiều " + id + " không có giá trị nào");
        }
        return new Dimension(id, dimension.path("label").asString(id), codes, labels);
    }

    private static List<String> codes(JsonNode members, boolean numbered) {
        Comparator<Map.Entry<String, JsonNode>> order =
                Comparator.comparingInt(entry -> numbered ? entry.getValue().asInt() : 0);
        return members.propertyStream().sorted(order).map(Map.Entry::getKey).toList();
    }

    private static UnfitRecordException unfit(String en, String vi) {
        return new UnfitRecordException(
                new LocalizedText("Bảng không đúng JSON-stat 2: " + vi, "No JSON-stat 2: " + en));
    }

    /** One dimension: its categories in their order, and what they are called. */
    record Dimension(String id, String label, List<String> codes, Map<String, String> labels) {}
}
