package vn.congmo.csvw.datatype;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One bound on values.
 *
 * @param name the property and its value, for messages
 * @param fits whether the sign of (value - bound) is within
 */
record Limit(String name, BigDecimal bound, IntPredicate fits) {

    static List<Limit> of(Datatype datatype) {
        Bounds bounds = datatype.bounds();
        List<Limit> limits = new ArrayList<>();
        add(limits, datatype, "≥", bounds.minInclusive(), sign -> sign >= 0);
        add(limits, datatype, "≤", bounds.maxInclusive(), sign -> sign <= 0);
        add(limits, datatype, ">", bounds.minExclusive(), sign -> sign > 0);
        add(limits, datatype, "<", bounds.maxExclusive(), sign -> sign < 0);
        return limits;
    }

    boolean allows(BigDecimal value) {
        return fits.test(value.compareTo(bound));
    }

    private static void add(
            List<Limit> limits, Datatype datatype, String sign, Optional<String> bound, IntPredicate fits) {
        bound.ifPresent(text -> limits.add(new Limit(sign + " " + text, order(datatype, text), fits)));
    }

    private static BigDecimal order(Datatype datatype, String text) {
        return ValueOrder.of(
                datatype.base(), DatatypeRules.readBound(datatype, text).orElseThrow());
    }
}
