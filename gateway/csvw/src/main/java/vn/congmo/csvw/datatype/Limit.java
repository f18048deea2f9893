package vn.congmo.csvw.datatype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One bound on values.
 *
 * @param name the property and its value, for messages
 * @param fits whether what comparing a value with the bound gives is within
 */
record Limit(String name, ValueOrder order, IntPredicate fits) {

    /** The bounds of a datatype, those left out that are no values of it. */
    static Limit[] of(Datatype datatype) {
        Bounds bounds = datatype.bounds();
        List<Limit> limits = new ArrayList<>();
        add(limits, datatype, "≥", bounds.minInclusive(), order -> order == 0 || order == 1);
        add(limits, datatype, "≤", bounds.maxInclusive(), order -> order == 0 || order == -1);
        add(limits, datatype, ">", bounds.minExclusive(), order -> order == 1);
        add(limits, datatype, "<", bounds.maxExclusive(), order -> order == -1);
        return limits.toArray(new Limit[0]);
    }

    boolean allows(String lexical) {
        return fits.test(order.compare(lexical));
    }

    private static void add(
            List<Limit> limits, Datatype datatype, String sign, Optional<String> bound, IntPredicate fits) {
        ValueOrder order = bound.isEmpty() ? null : ValueOrder.beside(datatype.base(), bound.get());
        if (order != null) {
            limits.add(new Limit(sign + " " + bound.orElse(""), order, fits));
        }
    }
}
