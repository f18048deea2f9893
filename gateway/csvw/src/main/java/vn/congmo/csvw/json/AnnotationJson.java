package vn.congmo.csvw.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.metadata.InitialContext;

/**
 * Common properties and notes as plain JSON.
 *
 * @see <a href="https://www.w3.org/TR/csv2json/#json-ld-to-json">Generating JSON, section 5</a>
 */
final class AnnotationJson {

    private final JsonGenerator json;

    AnnotationJson(JsonGenerator json) {
        this.json = json;
    }

    void write(String iri, JsonNode value) {
        json.writeName(iri.startsWith("@") ? iri : InitialContext.compact(iri));
        if (iri.equals("@type")) {
            writeTypes(value);
        } else {
            write(value);
        }
    }

    void writeNotes(List<JsonNode> notes) {
        if (!notes.isEmpty()) {
            json.writeName("notes");
            json.writeStartArray();
            notes.forEach(this::write);
            json.writeEndArray();
        }
    }

    private void write(JsonNode value) {
        if (value.isArray()) {
            json.writeStartArray();
            value.values().forEach(this::write);
            json.writeEndArray();
        } else if (value.isObject()) {
            writeObject(value);
        } else {
            json.writeTree(value);
        }
    }

    private void writeObject(JsonNode value) {
        if (value.has("@value")) {
            json.writeTree(value.path("@value"));
        } else if (value.has("@id") && value.size() == 1) {
            json.writeTree(value.path("@id"));
        } else {
            json.writeStartObject();
            value.properties().forEach(entry -> write(entry.getKey(), entry.getValue()));
            json.writeEndObject();
        }
    }

    private void writeTypes(JsonNode types) {
        if (types.isArray()) {
            json.writeStartArray();
            types.values().forEach(this::writeTypes);
            json.writeEndArray();
        } else {
            json.writeString(InitialContext.compact(types.asString()));
        }
    }
}
