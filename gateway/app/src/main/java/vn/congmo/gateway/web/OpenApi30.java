package vn.congmo.gateway.web;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says an OpenAPI 3.1 description in the words of 3.0.3, where schemas are not yet JSON Schema 2020-12. */
final class OpenApi30 {

    private static final String NULL = "null";
    private static final List<String> UNKNOWN = List.of("jsonSchemaDialect", "webhooks");

    private OpenApi30() {}

    /** A copy in the older words. */
    static JsonNode of(JsonNode description) {
        ObjectNode older = description.deepCopy().asObject();
        older.put("openapi", "3.0.3");
        older.remove(UNKNOWN);
        rewrite(older);
        return older;
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            type(object);
            constant(object);
            bound(object, "exclusiveMinimum", "minimum");
            bound(object, "exclusiveMaximum", "maximum");
        }
        node.values().forEach(OpenApi30::rewrite);
    }

    /** {@code ["string", "null"]} was {@code nullable}; of several types none can be said. */
    private static void type(ObjectNode schema) {
        if (!(schema.get("type") instanceof ArrayNode types)) {
            return;
        }
        List<String> real = types.values().stream()
                .map(JsonNode::asString)
                .filter(type -> !type.equals(NULL))
                .toList();
        schema.remove("type");
        if (real.size() < types.size()) {
            schema.put("nullable", true);
        }
        if (real.size() == 1) {
            schema.put("type", real.getFirst());
        }
    }

    private static void constant(ObjectNode schema) {
        JsonNode value = schema.get("const");
        if (value != null && schema.has("type")) {
            schema.remove("const");
            schema.putArray("enum").add(value);
        }
    }

    private static void bound(ObjectNode schema, String exclusive, String inclusive) {
        JsonNode value = schema.get(exclusive);
        if (value != null && value.isNumber()) {
            schema.set(inclusive, value);
            schema.put(exclusive, true);
        }
    }
}
