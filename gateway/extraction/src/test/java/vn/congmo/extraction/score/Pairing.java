package vn.congmo.extraction.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import tools.jackson.databind.JsonNode;

/** Greedy one-to-one pairing of expected and found items, best score first. */
record Pairing(List<JsonNode> gold, List<JsonNode> found, Map<Integer, Integer> pairs) {

    private record Candidate(double score, int distance, int gold, int found) {}

    static Pairing of(
            List<JsonNode> gold, List<JsonNode> found, double floor, ToDoubleBiFunction<JsonNode, JsonNode> score) {
        var candidates = new ArrayList<Candidate>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                candidates.add(new Candidate(score.applyAsDouble(gold.get(g), found.get(f)), -Math.abs(g - f), g, f));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found)
                .reversed());
        var pairs = new HashMap<Integer, Integer>();
        var used = new HashSet<Integer>();
        for (var candidate : candidates) {
            if (candidate.score() >= floor && !pairs.containsKey(candidate.gold()) && used.add(candidate.found())) {
                pairs.put(candidate.gold(), candidate.found());
            }
        }
        return new Pairing(gold, found, pairs);
    }

    /** Optional expected items cost nothing when missed and nothing when found. */
    void count(Tally tally) {
        for (int g = 0; g < gold.size(); g++) {
            if (!gold.get(g).path("optional").asBoolean(false)) {
                tally.right += pairs.containsKey(g) ? 1 : 0;
                tally.missed += pairs.containsKey(g) ? 0 : 1;
            }
        }
        tally.invented += found.size() - pairs.size();
    }
}
