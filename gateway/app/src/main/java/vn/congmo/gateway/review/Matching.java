package vn.congmo.gateway.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which row each decision is about: one row each, the best fit first. */
final class Matching {

    private final Map<ReadRow, Decision> decisions = new HashMap<>();
    private final List<Decision> orphans = new ArrayList<>();

    private Matching() {}

    /**
     * Matches decisions with the rows of now.
     *
     * @param holding one decision a row, as {@link #holding} leaves them
     */
    static Matching of(List<Decision> holding, Rows rows, Map<String, TableForm> forms) {
        List<Pair> pairs = new ArrayList<>();
        for (Decision decision : holding) {
            TableForm form = forms.get(decision.table());
            if (form != null) {
                Fit fit = new Fit(form, rows);
                rows.list(form.name()).forEach(row -> fit.of(decision, row)
                        .ifPresent(score -> pairs.add(new Pair(decision, row, score))));
            }
        }
        return best(holding, pairs);
    }

    private static Matching best(List<Decision> holding, List<Pair> pairs) {
        Matching matching = new Matching();
        Set<Decision> placed = new HashSet<>();
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        for (Pair pair : pairs) {
            if (!placed.contains(pair.decision()) && !matching.decisions.containsKey(pair.row())) {
                placed.add(pair.decision());
                matching.decisions.put(pair.row(), pair.decision());
            }
        }
        holding.stream().filter(decision -> !placed.contains(decision)).forEach(matching.orphans::add);
        return matching;
    }

    /** Of all decisions about rows, the last one about each that was not withdrawn. */
    static List<Decision> holding(List<Decision> history) {
        Map<String, Decision> last = new LinkedHashMap<>();
        history.stream()
                .filter(decision -> !decision.verdict().isOfDocument())
                .forEach(decision -> last.put(decision.subject(), decision));
        return last.values().stream()
                .filter(decision -> decision.verdict() != Verdict.WITHDRAW)
                .toList();
    }

    Optional<Decision> find(ReadRow row) {
        return Optional.ofNullable(decisions.get(row));
    }

    /** Decisions about rows that the machine no longer reads. */
    List<Decision> orphans() {
        return orphans;
    }

    private record Pair(Decision decision, ReadRow row, double score) {}
}
