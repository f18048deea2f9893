package vn.congmo.csvw.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.congmo.csvw.problem.ProblemCode;

/** One object of a metadata document, read property by property; a value of the wrong kind is warned of and ignored. */
final class Description {

    private final Document document;
    private final JsonNode node;

    Description(Document document, JsonNode node) {
        this.document = document;
        this.node = node;
    }

    Document document() {
        return document;
    }

    JsonNode node() {
        return node;
    }

    boolean has(String property) {
        return node.has(property);
    }

    Description of(JsonNode child) {
        return new Description(document, child);
    }

    Optional<String> string(String property) {
        return string(property, value -> true);
    }

    Optional<String> string(String property, Predicate<String> allowed) {
        return value(property, value -> value.isString() && allowed.test(value.stringValue()))
                .map(JsonNode::stringValue);
    }

    boolean flag(String property, boolean otherwise) {
        return value(property, JsonNode::isBoolean).map(JsonNode::booleanValue).orElse(otherwise);
    }

    OptionalInt count(String property) {
        Optional<JsonNode> value = value(
                property, number -> number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= 0);
        return value.isPresent() ? OptionalInt.of(value.get().intValue()) : OptionalInt.empty();
    }

    /** A link, made absolute and normal; one that is no string is warned of and counts as the empty reference. */
    Optional<String> link(String property) {
        return reference(property).map(document::resolve);
    }

    /** A string; anything else is warned of and counts as the empty one, as the specification has it for links. */
    Optional<String> reference(String property) {
        return has(property) ? Optional.of(string(property).orElse("")) : Optional.empty();
    }

    Optional<JsonNode> object(String property) {
        return value(property, JsonNode::isObject);
    }

    /** The objects of an array; what is no array counts as an empty one, other items are left out. */
    List<Description> objects(String property) {
        List<Description> objects = new ArrayList<>();
        for (JsonNode item :
                value(property, JsonNode::isArray).map(JsonNode::values).orElse(List.of())) {
            if (item.isObject()) {
                objects.add(of(item));
            } else {
                warnInvalid(property, item);
            }
        }
        return objects;
    }

    /** References to columns: one string, or an array of at least one; nothing where anything else is given. */
    List<String> columnReferences(String property) {
        return strings(property, value -> value.isString() || (isStrings(value) && !value.isEmpty()));
    }

    /** One string, or an array of strings. */
    List<String> strings(String property) {
        return strings(property, value -> value.isString() || isStrings(value));
    }

    private List<String> strings(String property, Predicate<JsonNode> allowed) {
        JsonNode value = value(property, allowed).orElse(MissingNode.getInstance());
        return value.isString()
                ? List.of(value.stringValue())
                : value.values().stream().map(JsonNode::stringValue).toList();
    }

    private static boolean isStrings(JsonNode value) {
        return value.isArray() && value.values().stream().allMatch(JsonNode::isString);
    }

    /** The {@code @id}, made absolute; a blank node is an error. */
    Optional<String> id() {
        Optional<String> id = reference("@id");
        if (id.filter(value -> value.startsWith("_:")).isPresent()) {
            document.error(ProblemCode.INVALID_ID, "@id", id.get());
            return Optional.empty();
        }
        return id.map(document::identify).map(Urls::normalise);
    }

    /** Another {@code @type} than the one that fits is an error. */
    void requireType(String type) {
        if (has("@type") && !node.path("@type").asString("").equals(type)) {
            document.error(ProblemCode.WRONG_TYPE, "@type", type, node.path("@type"));
        }
    }

    /** The value of a property if it is allowed, else nothing and a warning. */
    Optional<JsonNode> value(String property, Predicate<JsonNode> allowed) {
        JsonNode value = node.path(property);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!allowed.test(value)) {
            warnInvalid(property, value);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    void warnInvalid(String property, Object value) {
        document.warn(ProblemCode.INVALID_PROPERTY, property, property, value);
    }
}
