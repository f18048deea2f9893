package vn.congmo.csvw.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.csvw.problem.ProblemCode;

/**
 * Reads and normalises common properties and notes.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#normalization">Metadata Vocabulary, section 6.1</a>
 */
final class AnnotationReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> KEYWORDS = Set.of("@value", "@type", "@language", "@id");

    private final Document document;

    AnnotationReader(Document document) {
        this.document = document;
    }

    /** The common properties of a description; a property that is neither known nor common is warned of. */
    static Annotations read(Description description, Set<String> known) {
        AnnotationReader reader = new AnnotationReader(description.document());
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        description.node().properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                reader.readProperty(entry.getKey(), entry.getValue(), properties);
            }
        });
        return new Annotations(properties);
    }

    static List<JsonNode> readNotes(Description description) {
        AnnotationReader reader = new AnnotationReader(description.document());
        return description.value("notes", JsonNode::isArray).map(JsonNode::values).orElse(List.of()).stream()
                .map(note -> reader.normalise("notes", note))
                .toList();
    }

    private void readProperty(String name, JsonNode value, Map<String, JsonNode> properties) {
        Optional<String> iri = InitialContext.property(name);
        if (iri.isPresent()) {
            properties.put(iri.get(), normalise(name, value));
        } else {
            document.warn(ProblemCode.UNKNOWN_PROPERTY, name, name);
        }
    }

    private JsonNode normalise(String name, JsonNode value) {
        if (value.isString()) {
            return text(value.stringValue(), document.language());
        }
        if (value.isArray()) {
            ArrayNode items = NODES.arrayNode();
            value.values().forEach(item -> items.add(normalise(name, item)));
            return items;
        }
        return value.isObject() ? normaliseObject(name, value) : value;
    }

    private JsonNode normaliseObject(String name, JsonNode object) {
        if (object.has("@value")) {
            return normaliseValue(name, object);
        }
        if (isLanguageMap(object)) {
            return normaliseLanguageMap(object);
        }
        if (object.has("@language")) {
            document.error(ProblemCode.INVALID_ANNOTATION, name, name, object);
        }
        ObjectNode normal = NODES.objectNode();
        object.properties().forEach(entry -> normaliseMember(name, entry.getKey(), entry.getValue(), normal));
        return normal;
    }

    private JsonNode normaliseValue(String name, JsonNode object) {
        ObjectNode normal = NODES.objectNode();
        normal.set("@value", object.path("@value"));
        boolean valid = object.size() <= 2 && object.path("@value").isValueNode();
        if (object.has("@type")) {
            typeOf(object.path("@type")).ifPresent(iri -> normal.put("@type", iri));
            valid &= normal.has("@type");
        } else if (object.has("@language")) {
            normal.set("@language", object.path("@language"));
            valid &= isLanguage(object.path("@language"));
        } else {
            valid &= object.size() == 1;
        }
        if (!valid) {
            document.error(ProblemCode.INVALID_ANNOTATION, name, name, object);
        }
        return normal;
    }

    private void normaliseMember(String name, String key, JsonNode value, ObjectNode normal) {
        switch (key) {
            case "@id" -> identify(name, value).ifPresent(iri -> normal.put("@id", iri));
            case "@type" -> normal.set("@type", normaliseTypes(name, value));
            default -> {
                if (key.startsWith("@") && !KEYWORDS.contains(key)) {
                    document.error(ProblemCode.INVALID_ANNOTATION, name, name, key);
                } else if (!key.startsWith("@")) {
                    normaliseProperty(key, value, normal);
                }
            }
        }
    }

    private void normaliseProperty(String key, JsonNode value, ObjectNode normal) {
        Map<String, JsonNode> property = new LinkedHashMap<>();
        readProperty(key, value, property);
        property.forEach(normal::set);
    }

    private Optional<String> identify(String name, JsonNode value) {
        if (value.isString() && !value.stringValue().startsWith("_:")) {
            return Optional.of(document.resolve(value.stringValue()));
        }
        document.error(ProblemCode.INVALID_ID, name, value);
        return Optional.empty();
    }

    private JsonNode normaliseTypes(String name, JsonNode value) {
        List<JsonNode> given = value.isArray() ? new ArrayList<>(value.values()) : List.of(value);
        ArrayNode types = NODES.arrayNode();
        for (JsonNode item : given) {
            typeOf(item)
                    .ifPresentOrElse(
                            types::add, () -> document.error(ProblemCode.INVALID_ANNOTATION, name, "@type", item));
        }
        return types.size() == 1 ? types.get(0) : types;
    }

    private static Optional<String> typeOf(JsonNode value) {
        return value.isString() && !value.stringValue().startsWith("_:")
                ? InitialContext.type(value.stringValue())
                : Optional.empty();
    }

    private static boolean isLanguage(JsonNode value) {
        return value.isNull() || (value.isString() && Languages.isTag(value.stringValue()));
    }

    /** Our extension: the map of titles is understood for common properties too, as people write it by analogy. */
    private static boolean isLanguageMap(JsonNode object) {
        return !object.isEmpty()
                && object.properties().stream()
                        .allMatch(entry -> Languages.isTag(entry.getKey())
                                && entry.getValue().isString());
    }

    private static JsonNode normaliseLanguageMap(JsonNode object) {
        ArrayNode texts = NODES.arrayNode();
        object.properties()
                .forEach(entry -> texts.add(text(entry.getValue().stringValue(), Optional.of(entry.getKey()))));
        return texts;
    }

    private static ObjectNode text(String text, Optional<String> language) {
        ObjectNode node = NODES.objectNode().put("@value", text);
        language.ifPresent(tag -> node.put("@language", tag));
        return node;
    }
}
