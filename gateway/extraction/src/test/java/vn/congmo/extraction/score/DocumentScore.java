package vn.congmo.extraction.score;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The twelve formal fields; blank on both sides is not counted, an invented value is. */
final class DocumentScore {
    private static final List<String> FIELDS = List.of(
            "type",
            "number",
            "symbol",
            "issuer",
            "place",
            "date",
            "subject",
            "signer.name",
            "signer.capacity",
            "signer.position",
            "addressees",
            "copies");

    private DocumentScore() {}

    static void score(JsonNode gold, JsonNode found, Tally tally) {
        for (var field : FIELDS) {
            var path = "/" + field.replace('.', '/');
            var expected = plain(field, gold.at(path));
            var actual = plain(field, found.at(path));
            boolean accepted = actual != null
                    && Json.stream(gold.path("accept").path(field))
                            .anyMatch(other -> actual.equals(plain(field, other)));
            if (accepted || Objects.equals(expected, actual)) {
                tally.right += expected == null && actual == null ? 0 : 1;
            } else {
                tally.missed += expected == null ? 0 : 1;
                tally.invented += actual == null ? 0 : 1;
            }
        }
    }

    private static @Nullable Object plain(String field, JsonNode node) {
        if (node.isMissingNode()
                || node.isNull()
                || node.isArray() && node.isEmpty()
                || node.isString() && node.asString().isEmpty()) {
            return null;
        }
        return switch (field) {
            case "addressees", "copies" ->
                Json.stream(node)
                        .map(entry -> Words.plain(entry.asString()))
                        .filter(entry -> !entry.matches("lưu\\b.*"))
                        .collect(Collectors.toSet());
            case "signer.capacity" ->
                Arrays.stream(node.asString().split("[;,\\n]| / "))
                        .filter(part -> !part.isBlank())
                        .map(Words::plain)
                        .toList();
            default -> Words.plain(node.asString());
        };
    }
}
