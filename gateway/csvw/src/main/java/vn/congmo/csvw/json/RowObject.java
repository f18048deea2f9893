package vn.congmo.csvw.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.congmo.csvw.datatype.Value;

/** What the cells of one row say of one subject. */
final class RowObject {

    private final Optional<String> id;
    private final Map<String, Property> properties = new LinkedHashMap<>();

    RowObject(Optional<String> id) {
        this.id = id;
    }

    /** A member of the object: a literal, a link, or another object of the same row. */
    sealed interface Item {

        record Literal(Value value) implements Item {}

        record Link(String url) implements Item {}

        record Nested(RowObject object) implements Item {}
    }

    /** The items of one name, in an array if there are several or the column holds lists. */
    private record Property(boolean isList, List<Item> items) {}

    Optional<String> id() {
        return id;
    }

    void add(String name, boolean isList, List<? extends Item> items) {
        Property before = properties.getOrDefault(name, new Property(false, List.of()));
        List<Item> all = new ArrayList<>(before.items());
        all.addAll(items);
        properties.put(name, new Property(isList || before.isList(), all));
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        id.ifPresent(url -> json.writeStringProperty("@id", url));
        properties.forEach((name, property) -> {
            json.writeName(name);
            write(property, json);
        });
        json.writeEndObject();
    }

    private static void write(Property property, JsonGenerator json) {
        boolean isArray = property.isList() || property.items().size() != 1;
        if (isArray) {
            json.writeStartArray();
        }
        property.items().forEach(item -> write(item, json));
        if (isArray) {
            json.writeEndArray();
        }
    }

    private static void write(Item item, JsonGenerator json) {
        switch (item) {
            case Item.Literal literal -> JsonValue.write(literal.value(), json);
            case Item.Link link -> json.writeString(link.url());
            case Item.Nested nested -> nested.object().write(json);
        }
    }
}
