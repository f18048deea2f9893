package vn.congmo.gateway.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well a row that the machine reads now fits a decision about a row that it read then. The words of the evidence
 * weigh most, then their place, then what the row says, then its id: ids are renumbered by newer rules, words are not.
 */
final class Fit {

    /** With half of its cells the same, a row of the same words is a new reading of the old one, not another one. */
    private static final double ALIKE = 0.5;

    /** What a person added counts as found by newer rules only when they read nearly the same. */
    private static final double NEARLY_THE_SAME = 0.8;

    private static final double MOSTLY = 0.5;

    private final TableForm form;
    private final Rows rows;

    Fit(TableForm form, Rows rows) {
        this.form = form;
        this.rows = rows;
    }

    /** The larger the better; empty where the row is another one. */
    Optional<Double> of(Decision decision, ReadRow row) {
        if (!form.quoted()) {
            return decision.anchor().id().equals(row.id()) ? Optional.of(1.0) : Optional.empty();
        }
        Anchor now = rows.anchor(row);
        boolean sameId = now.id().equals(decision.anchor().id());
        double alike = likeness(decision.verdict() == Verdict.ADD ? decision.cells() : decision.seen(), row.cells());
        boolean same = decision.verdict() == Verdict.ADD ? alike >= NEARLY_THE_SAME : alike >= ALIKE || sameId;
        double place = place(decision.anchor(), now);
        return same && place > 0 && isBelowTheSame(decision, row)
                ? Optional.of(place + 4 * alike + (sameId ? 1 : 0))
                : Optional.empty();
    }

    /** Same words at the same place, same words elsewhere, or other words at mostly the same place. */
    private static double place(Anchor then, Anchor now) {
        double overlap = then.overlap(now);
        if (!then.quotesTheSame(now)) {
            return overlap >= MOSTLY ? 10 + overlap : 0;
        }
        return 20 + (then.occurrence() == now.occurrence() ? 10 : 0) + overlap;
    }

    /** A row that must belong to another one, such as a deadline to a task, stays with that one. */
    private boolean isBelowTheSame(Decision decision, ReadRow row) {
        return form.pointers().stream().filter(Field::required).allMatch(field -> {
            Anchor then = decision.below().get(field.name());
            Optional<ReadRow> parent = rows.find(field.reference().orElseThrow(), row.cell(field.name()));
            return then == null || parent.isEmpty() || isSamePlace(then, rows.anchor(parent.get()));
        });
    }

    static boolean isSamePlace(Anchor then, Anchor now) {
        return then.quotesTheSame(now) || then.overlap(now) >= MOSTLY;
    }

    /** Share of the values that are equal, of those that either row has. */
    double likeness(Map<String, String> one, Map<String, String> other) {
        List<String> filled = form.values().stream()
                .map(Field::name)
                .filter(field -> one.containsKey(field) || other.containsKey(field))
                .toList();
        long equal = filled.stream()
                .filter(field -> one.getOrDefault(field, "").equals(other.getOrDefault(field, "")))
                .count();
        return filled.isEmpty() ? 1 : (double) equal / filled.size();
    }
}
