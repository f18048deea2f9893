package vn.congmo.extraction.score;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reading of annotation files. */
final class Json {
    private Json() {}

    static List<JsonNode> list(JsonNode node, String field) {
        return stream(node.path(field)).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).filter(item -> !item.isNull());
    }

    /** The text of a field, or null where it is missing, null or empty. */
    static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isMissingNode() || value.isNull() || value.asString("").isEmpty() && value.isString()
                ? null
                : value.asString();
    }

    static String words(JsonNode node, String field) {
        var text = text(node, field);
        return text == null ? "" : text;
    }

    /** Equal values: numbers by size, null like the empty text. */
    static boolean same(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.asDouble() == b.asDouble();
        }
        return Objects.equals(plain(a), plain(b));
    }

    private static @Nullable String plain(JsonNode node) {
        return node.isMissingNode()
                        || node.isNull()
                        || (node.isString() && node.asString().isEmpty())
                ? null
                : node.asString().strip();
    }

    /** The value of a field, or one of those also accepted for it. */
    static boolean accepts(JsonNode gold, JsonNode found, String field, JsonNode accepted) {
        return same(gold.path(field), found.path(field))
                || stream(accepted.path(field)).anyMatch(other -> same(other, found.path(field)))
                || (StreamSupport.stream(accepted.path(field).spliterator(), false)
                                .anyMatch(JsonNode::isNull)
                        && plain(found.path(field)) == null);
    }
}
