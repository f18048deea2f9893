package vn.congmo.extraction.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import tools.jackson.databind.JsonNode;

/** Scores one document after another and adds up. */
public final class Scorer {
    private static final List<String> KINDS = List.of(
            "tasks",
            "lead",
            "coordinating",
            "deadlines",
            "deadlines-own",
            "deadlines-doc",
            "references",
            "references+date",
            "references-role",
            "references-unnumbered",
            "indicators",
            "indicators-name",
            "programmes",
            "agencies",
            "bigProblems",
            "reporting",
            "document");

    private final Aliases aliases;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    public Scorer(JsonNode aliases) {
        this.aliases = new Aliases(aliases);
        KINDS.forEach(kind -> tallies.put(kind, new Tally()));
    }

    /** Adds one document. */
    public void add(JsonNode gold, JsonNode found) {
        new TaskScore(tallies, aliases).score(Json.list(gold, "tasks"), Json.list(found, "tasks"));
        references(gold, found);
        pair("indicators", "indicators", gold, found, 0.55, ItemScore::target);
        pair("indicators-name", "indicators", gold, found, 0.55, ItemScore::targetName);
        pair("programmes", "programmes", gold, found, 0.8, ItemScore::programme);
        pair("bigProblems", "bigProblems", gold, found, 1, ItemScore::bigProblem);
        pair("reporting", "reporting", gold, found, 0.6, ItemScore::report);
        agencies(gold, found);
        DocumentScore.score(gold.path("document"), found.path("document"), tally("document"));
    }

    /** Kind to F1, 0 to 1. */
    public Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        tallies.forEach((kind, tally) -> figures.put(kind, tally.f1()));
        return figures;
    }

    /** The table to print. */
    public String table() {
        var table = new StringBuilder(
                "%-24s %5s %5s %5s %7s %7s %7s%n".formatted("kind", "TP", "FP", "FN", "P", "R", "F1"));
        tallies.forEach((kind, t) -> table.append("%-24s %5d %5d %5d %7.3f %7.3f %7.3f%n"
                .formatted(kind, t.right, t.invented, t.missed, t.precision(), t.recall(), t.f1())));
        return table.toString();
    }

    private void references(JsonNode gold, JsonNode found) {
        var expected = Json.list(gold, "references").stream()
                .filter(r -> Json.text(r, "number") != null)
                .toList();
        var actual = Json.list(found, "references").stream()
                .filter(r -> Json.text(r, "number") != null)
                .toList();
        Pairing.of(expected, actual, 1, ItemScore::bestNumber).count(tally("references"));
        Pairing.of(expected, actual, 2, ItemScore::numberAndDate).count(tally("references+date"));
        Pairing.of(expected, actual, 1, ItemScore::numberAndRole).count(tally("references-role"));
        var expectedNames = Json.list(gold, "references").stream()
                .filter(r -> Json.text(r, "number") == null)
                .toList();
        var actualNames = Json.list(found, "references").stream()
                .filter(r -> Json.text(r, "number") == null)
                .toList();
        Pairing.of(expectedNames, actualNames, 0.7, ItemScore::unnumbered).count(tally("references-unnumbered"));
    }

    private void pair(
            String kind,
            String field,
            JsonNode gold,
            JsonNode found,
            double floor,
            ToDoubleBiFunction<JsonNode, JsonNode> score) {
        Pairing.of(Json.list(gold, field), Json.list(found, field), floor, score)
                .count(tally(kind));
    }

    /** Groups predicted as agencies are ignored. */
    private void agencies(JsonNode gold, JsonNode found) {
        var expected = aliases.set(gold.path("agencies"));
        var groups = aliases.set(gold.path("groups"));
        var actual = aliases.set(found.path("agencies")).stream()
                .filter(name -> !groups.contains(name))
                .toList();
        int right = (int) actual.stream().filter(expected::contains).count();
        var tally = tally("agencies");
        tally.right += right;
        tally.invented += actual.size() - right;
        tally.missed += expected.size() - right;
    }

    private Tally tally(String kind) {
        return Objects.requireNonNull(tallies.get(kind));
    }
}
