package vn.congmo.extraction.score;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** How well two findings that are no tasks agree, kind by kind. */
final class ItemScore {
    private static final List<String> TARGET_FIELDS = List.of("comparator", "value", "unit", "period");

    private ItemScore() {}

    static double number(JsonNode gold, JsonNode found) {
        var number = Words.number(Json.words(found, "number"));
        boolean same = number.equals(Words.number(Json.words(gold, "number")))
                || Json.list(gold, "numberAccept").stream()
                        .anyMatch(other -> Words.number(other.asString()).equals(number));
        return same ? 1 : 0;
    }

    static double numberAndDate(JsonNode gold, JsonNode found) {
        return number(gold, found) > 0 && Objects.equals(Json.text(gold, "date"), Json.text(found, "date")) ? 2 : 0;
    }

    static double bestNumber(JsonNode gold, JsonNode found) {
        double number = number(gold, found);
        return number == 0
                ? 0
                : number
                        + numberAndDate(gold, found)
                        + (Objects.equals(Json.text(gold, "role"), Json.text(found, "role")) ? 1 : 0);
    }

    static double numberAndRole(JsonNode gold, JsonNode found) {
        boolean role = Objects.equals(Json.text(gold, "role"), Json.text(found, "role"))
                || Json.list(gold, "roleAccept").stream().anyMatch(other -> Json.same(other, found.path("role")));
        return number(gold, found) > 0 && role ? 1 : 0;
    }

    static double unnumbered(JsonNode gold, JsonNode found) {
        var name = Json.text(found, "name");
        return Math.max(
                Similarity.names(Json.words(gold, "name"), name == null ? Json.words(found, "quote") : name, false),
                quote(gold, found));
    }

    static double quote(JsonNode gold, JsonNode found) {
        return Similarity.names(Json.words(gold, "quote"), Json.words(found, "quote"), false);
    }

    static double programme(JsonNode gold, JsonNode found) {
        return Math.max(
                Similarity.names(Json.words(gold, "name"), Json.words(found, "name"), false), quote(gold, found));
    }

    static double targetName(JsonNode gold, JsonNode found) {
        double score = alikeTargets(gold, found);
        return score + (score > 0 && sameValues(gold, found) ? 0.2 : 0);
    }

    static double target(JsonNode gold, JsonNode found) {
        double score = alikeTargets(gold, found);
        if (score < 0.55) {
            return score + (score > 0 && sameValues(gold, found) ? 0.2 : 0);
        }
        return sameValues(gold, found) ? score : 0;
    }

    private static double alikeTargets(JsonNode gold, JsonNode found) {
        double name = Similarity.names(Json.words(gold, "name"), Json.words(found, "name"), true);
        return Math.max(name, 0.9 * Similarity.names(Json.words(gold, "quote"), Json.words(found, "quote"), true));
    }

    private static boolean sameValues(JsonNode gold, JsonNode found) {
        boolean maximum = !gold.has("valueMax") || Json.same(gold.path("valueMax"), found.path("valueMax"));
        return maximum
                && TARGET_FIELDS.stream().allMatch(field -> Json.accepts(gold, found, field, gold.path("accept")));
    }

    static double bigProblem(JsonNode gold, JsonNode found) {
        boolean kind = Objects.equals(Json.text(gold, "kind"), Json.text(found, "kind"));
        boolean value = Json.same(gold.path("value"), found.path("value"))
                || Similarity.names(Json.words(gold, "value"), Json.words(found, "value"), false) >= 0.7
                || quote(gold, found) >= 0.8;
        return kind && value ? 1 : 0;
    }

    static double report(JsonNode gold, JsonNode found) {
        double score = quote(gold, found);
        boolean task =
                Json.text(gold, "task") != null && Objects.equals(Json.text(gold, "task"), Json.text(found, "task"));
        boolean schedule = Objects.equals(Json.text(gold, "schedule"), Json.text(found, "schedule"));
        return score == 0 ? 0 : score + (task ? 0.3 : 0) + (schedule ? 0.2 : 0);
    }
}
