package vn.congmo.csvw.metadata;

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
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#values-of-common-properties">Metadata Vocabulary, sections
 *     5.8.2, 6 and A</a>
 */
final class AnnotationReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Document document;

    private AnnotationReader(Document document) {
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

    /** The notes; what is no object is warned of and left out. */
    static List<JsonNode> readNotes(Description description) {
        AnnotationReader reader = new AnnotationReader(description.document());
        return description.objects("notes").stream()
                .map(note -> reader.normalise("notes", note.node()))
                .toList();
    }

    private void readProperty(String name, JsonNode value, Map<String, JsonNode> properties) {
        Optional<String> iri = InitialContext.property(name);
        if (iri.isPresent()) {
            properties.merge(iri.get(), normalise(name, value), AnnotationReader::both);
        } else {
            document.warn(ProblemCode.UNKNOWN_PROPERTY, name, name);
        }
    }

    /** A property may be written by its prefixed name and by its full one. */
    private static JsonNode both(JsonNode one, JsonNode other) {
        ArrayNode values = NODES.arrayNode();
        for (JsonNode value : List.of(one, other)) {
            if (value.isArray()) {
                value.values().forEach(values::add);
            } else {
                values.add(value);
            }
        }
        return values;
    }

    private JsonNode normalise(String name, JsonNode value) {
        if (value.isString()) {
            return text(value);
        }
        if (value.isArray()) {
            ArrayNode items = NODES.arrayNode();
            value.values().forEach(item -> items.add(normalise(name, item)));
            return items;
        }
        return value.isObject() ? normaliseObject(name, value) : value;
    }

    private ObjectNode text(JsonNode text) {
        ObjectNode node = NODES.objectNode();
        node.set("@value", text);
        document.language().ifPresent(tag -> node.put("@language", tag));
        return node;
    }

    private JsonNode normaliseObject(String name, JsonNode object) {
        if (object.has("@value")) {
            return normaliseValue(name, object);
        }
        ObjectNode normal = NODES.objectNode();
        if (isLanguageMap(object)) {
            document.warn(ProblemCode.LANGUAGE_MAP, name, name, object);
            return normal;
        }
        object.properties().forEach(entry -> normaliseMember(name, entry.getKey(), entry.getValue(), normal));
        return normal;
    }

    private JsonNode normaliseValue(String name, JsonNode object) {
        JsonNode value = object.path("@value");
        ObjectNode normal = NODES.objectNode();
        normal.set("@value", value);
        if (object.has("@type")) {
            iri(object.path("@type")).flatMap(InitialContext::datatype).ifPresent(iri -> normal.put("@type", iri));
        } else if (isLanguage(object.path("@language"))) {
            normal.set("@language", object.path("@language"));
        }
        boolean isScalar = value.isString() || value.isNumber() || value.isBoolean();
        if (!isScalar || normal.size() != object.size()) {
            document.error(ProblemCode.INVALID_ANNOTATION, name, name, object);
        }
        return normal;
    }

    private void normaliseMember(String name, String key, JsonNode value, ObjectNode normal) {
        if (key.equals("@id")) {
            identify(name, value).ifPresent(iri -> normal.put("@id", iri));
        } else if (key.equals("@type")) {
            normal.set("@type", normaliseTypes(name, value));
        } else if (key.startsWith("@") || key.startsWith("_:") || InitialContext.isTerm(key)) {
            document.error(ProblemCode.INVALID_ANNOTATION, name, name, key);
        } else {
            Map<String, JsonNode> property = new LinkedHashMap<>();
            readProperty(key, value, property);
            property.forEach(
                    (iri, member) -> normal.set(iri, normal.has(iri) ? both(normal.get(iri), member) : member));
        }
    }

    private Optional<String> identify(String name, JsonNode value) {
        Optional<String> iri = iri(value).map(document::identify);
        if (iri.isEmpty()) {
            document.error(ProblemCode.INVALID_ID, name, value);
        }
        return iri;
    }

    private JsonNode normaliseTypes(String name, JsonNode value) {
        List<JsonNode> given = value.isArray() ? List.copyOf(value.values()) : List.of(value);
        ArrayNode types = NODES.arrayNode();
        for (JsonNode item : given) {
            iri(item)
                    .flatMap(InitialContext::type)
                    .ifPresentOrElse(
                            types::add, () -> document.error(ProblemCode.INVALID_ANNOTATION, name, "@type", item));
        }
        return types.size() == 1 ? types.get(0) : types;
    }

    /** A string that is no blank node. */
    private static Optional<String> iri(JsonNode value) {
        return value.stringValueOpt().filter(iri -> !iri.startsWith("_:"));
    }

    private static boolean isLanguage(JsonNode value) {
        return value.isNull() || value.stringValueOpt().filter(Languages::isTag).isPresent();
    }

    /** People write common properties by language, by analogy with titles; the specification has it otherwise. */
    private static boolean isLanguageMap(JsonNode object) {
        return !object.isEmpty()
                && object.propertyNames().stream()
                        .allMatch(name -> Languages.isTag(name)
                                && !InitialContext.isTerm(name)
                                && InitialContext.expand(name).isEmpty());
    }
}
