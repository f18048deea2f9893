package vn.congmo.extraction.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tasks by their first words; lead, partners and deadlines of each pair. */
final class TaskScore {
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final Map<String, Tally> tallies;
    private final Aliases aliases;

    TaskScore(Map<String, Tally> tallies, Aliases aliases) {
        this.tallies = tallies;
        this.aliases = aliases;
    }

    void score(List<JsonNode> gold, List<JsonNode> found) {
        var pairing = Pairing.of(gold, found, 0.55, TaskScore::alike);
        pairing.count(tally("tasks"));
        for (int g = 0; g < gold.size(); g++) {
            var pair = pairing.pairs().get(g);
            if (pair != null || !gold.get(g).path("optional").asBoolean(false)) {
                score(gold.get(g), pair == null ? null : found.get(pair));
            }
        }
        var used = new HashSet<>(pairing.pairs().values());
        for (int f = 0; f < found.size(); f++) {
            if (!used.contains(f)) {
                invented(found.get(f));
            }
        }
        deadlinesOfDocument(gold, found);
    }

    private static double alike(JsonNode gold, JsonNode found) {
        var expected = Words.of(Json.words(gold, "evidence"));
        var actual = Words.of(found.has("evidence") ? Json.words(found, "evidence") : Json.words(found, "text"));
        if (expected.isEmpty() || actual.isEmpty()) {
            return 0;
        }
        double score = opening(expected, actual);
        var text = Words.of(Json.words(found, "text"));
        if (score == 0
                && expected.size() >= 5
                && (String.join(" ", actual) + " | " + String.join(" ", text)).contains(String.join(" ", expected))) {
            score = 0.6;
        }
        return score == 0 ? 0 : score + tieBreak(gold, found, text);
    }

    private static double opening(List<String> expected, List<String> actual) {
        int length = Math.min(expected.size(), actual.size());
        var a = expected.subList(0, length);
        var b = actual.subList(0, length);
        if (length >= 3 && a.equals(b)) {
            return 1;
        }
        double ratio = length >= 4 ? Similarity.ratio(a, b) : 0;
        return ratio >= 0.85 ? ratio : 0;
    }

    private static double tieBreak(JsonNode gold, JsonNode found, List<String> foundText) {
        var a = Words.of(Json.words(gold, "text"));
        double text = a.isEmpty() || foundText.isEmpty()
                ? 0
                : Similarity.ratio(
                        a.subList(0, Math.min(60, a.size())), foundText.subList(0, Math.min(60, foundText.size())));
        return (Objects.equals(Json.text(gold, "id"), Json.text(found, "id")) ? 0.05 : 0) + 0.04 * text;
    }

    private void score(JsonNode gold, @Nullable JsonNode found) {
        exactSet("lead", gold, found);
        exactSet("coordinating", gold, found);
        var expected = Json.list(gold, "deadlines");
        var actual = Json.list(found == null ? NOTHING : found, "deadlines");
        var pairing = Pairing.of(expected, actual, 0.9, TaskScore::sameDeadline);
        pairing.count(tally("deadlines"));
        ownDeadlines(expected, actual, pairing);
    }

    private void exactSet(String field, JsonNode gold, @Nullable JsonNode found) {
        var expected = aliases.set(gold.path(field));
        var actual = found == null ? Set.<String>of() : aliases.set(found.path(field));
        boolean accepted = actual.equals(expected)
                || Json.list(gold, field + "Accept").stream()
                        .anyMatch(other -> aliases.set(other).equals(actual));
        if (found != null && accepted) {
            tally(field).right += expected.isEmpty() && actual.isEmpty() ? 0 : 1;
        } else {
            tally(field).missed += expected.isEmpty() ? 0 : 1;
            tally(field).invented += actual.isEmpty() ? 0 : 1;
        }
    }

    private void ownDeadlines(List<JsonNode> gold, List<JsonNode> found, Pairing pairing) {
        var inherited = new HashSet<Integer>();
        pairing.pairs().forEach((g, f) -> {
            if (gold.get(g).hasNonNull("inheritedFrom")) {
                inherited.add(f);
            }
        });
        var own = new ArrayList<JsonNode>();
        for (int f = 0; f < found.size(); f++) {
            if (!inherited.contains(f)) {
                own.add(found.get(f));
            }
        }
        var expected = gold.stream()
                .filter(deadline -> !deadline.hasNonNull("inheritedFrom"))
                .toList();
        Pairing.of(expected, own, 0.9, TaskScore::sameDeadline).count(tally("deadlines-own"));
    }

    private static double sameDeadline(JsonNode gold, JsonNode found) {
        if (!Objects.equals(Json.text(gold, "relation"), Json.text(found, "relation"))) {
            return 0;
        }
        if (Objects.equals(Json.text(gold, "value"), Json.text(found, "value"))) {
            return 1;
        }
        return Json.list(gold, "valueAccept").stream().anyMatch(value -> Json.same(value, found.path("value")))
                ? 0.9
                : 0;
    }

    private void invented(JsonNode task) {
        tally("lead").invented += aliases.set(task.path("lead")).isEmpty() ? 0 : 1;
        tally("coordinating").invented += aliases.set(task.path("coordinating")).isEmpty() ? 0 : 1;
        tally("deadlines").invented += Json.list(task, "deadlines").size();
        tally("deadlines-own").invented += Json.list(task, "deadlines").size();
    }

    private void deadlinesOfDocument(List<JsonNode> gold, List<JsonNode> found) {
        Pairing.of(distinct(gold), distinct(found), 0.9, TaskScore::sameDeadline)
                .count(tally("deadlines-doc"));
    }

    private static List<JsonNode> distinct(List<JsonNode> tasks) {
        var distinct = new LinkedHashMap<List<@Nullable String>, JsonNode>();
        for (var task : tasks) {
            for (var deadline : Json.list(task, "deadlines")) {
                var key = java.util.Arrays.asList(Json.text(deadline, "relation"), Json.text(deadline, "value"));
                distinct.merge(
                        key,
                        deadline,
                        (a, b) -> a.path("optional").asBoolean(false)
                                        && !b.path("optional").asBoolean(false)
                                ? b
                                : a);
            }
        }
        return List.copyOf(distinct.values());
    }

    private Tally tally(String kind) {
        return Objects.requireNonNull(tallies.get(kind));
    }
}
