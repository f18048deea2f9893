package vn.congmo.csvw.datatype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import vn.congmo.csvw.datatype.Builtin.Kind;

/**
 * What a datatype's own parts must not contradict.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#derived-datatypes">Metadata Vocabulary, section 5.11.2</a>
 */
public final class DatatypeRules {

    private DatatypeRules() {}

    /** Whether a format can be understood for a datatype. */
    public static boolean fits(Format format, Builtin base) {
        return format.pattern().isEmpty() || fits(format, base, format.pattern().get());
    }

    /** Whether a string can stand for the decimal point or between groups of digits. */
    public static boolean isNumberSign(String text) {
        return NumberSigns.isSign(text);
    }

    /** Whether two strings are both values of a datatype, and the same value. */
    public static boolean areEqual(Builtin base, String one, String other) {
        ValueOrder order = ValueOrder.beside(base, one);
        return order != null && ValueOrder.beside(base, other) != null && compare(base, one, other) == 0;
    }

    private static boolean fits(Format format, Builtin base, String pattern) {
        return switch (base.kind()) {
            case BOOLEAN -> BooleanNotation.isPattern(pattern);
            case INTEGER, DECIMAL, FLOATING -> NumberPattern.of(pattern, NumberSigns.of(format)) != null;
            case DATE_TIME -> DateTimePattern.of(pattern).fits(base);
            case TEXT, BINARY, DURATION -> RegularExpression.compile(pattern).isPresent();
        };
    }

    /** The rules that a datatype breaks, each as the formula that does not hold. */
    public static List<String> violations(Datatype datatype) {
        List<String> violations = new ArrayList<>();
        checkLengths(datatype, violations);
        if (datatype.bounds().limitsValue() && !datatype.base().isOrdered()) {
            violations.add("minimum, maximum: " + datatype.base().term());
        } else if (datatype.bounds().limitsValue()) {
            new BoundRules(datatype.base(), violations).check(datatype.bounds());
        }
        return violations;
    }

    private static void checkLengths(Datatype datatype, List<String> violations) {
        Bounds bounds = datatype.bounds();
        boolean hasLength = datatype.base().isString() || datatype.base().kind() == Kind.BINARY;
        if (bounds.limitsLength() && !hasLength) {
            violations.add("length: " + datatype.base().term());
        }
        require(!less(bounds.length(), bounds.minLength()), "length < minLength", violations);
        require(!less(bounds.maxLength(), bounds.length()), "length > maxLength", violations);
        require(!less(bounds.maxLength(), bounds.minLength()), "maxLength < minLength", violations);
    }

    private static boolean less(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent() && one.getAsInt() < other.getAsInt();
    }

    private static void require(boolean holds, String violation, List<String> violations) {
        if (!holds) {
            violations.add(violation);
        }
    }

    private static int compare(Builtin base, String one, String other) {
        ValueOrder order = ValueOrder.beside(base, other);
        String lexical = Notation.of(Datatype.of(base)).read(one);
        return order == null || lexical == null ? ValueOrder.INCOMPARABLE : order.compare(lexical);
    }

    /** The rules on the least and the greatest value. */
    private record BoundRules(Builtin base, List<String> violations) {

        private void check(Bounds bounds) {
            require(
                    bounds.minInclusive().isEmpty() || bounds.minExclusive().isEmpty(),
                    "minInclusive, minExclusive",
                    violations);
            require(
                    bounds.maxInclusive().isEmpty() || bounds.maxExclusive().isEmpty(),
                    "maxInclusive, maxExclusive",
                    violations);
            List.of(bounds.minInclusive(), bounds.maxInclusive(), bounds.minExclusive(), bounds.maxExclusive())
                    .forEach(bound -> bound.ifPresent(this::checkValue));
            check(bounds.maxInclusive(), bounds.minInclusive(), sign -> sign != -1, "maxInclusive < minInclusive");
            check(bounds.maxExclusive(), bounds.minInclusive(), sign -> sign > 0, "maxExclusive ≤ minInclusive");
            check(bounds.maxExclusive(), bounds.minExclusive(), sign -> sign != -1, "maxExclusive < minExclusive");
            check(bounds.maxInclusive(), bounds.minExclusive(), sign -> sign > 0, "maxInclusive ≤ minExclusive");
        }

        /** Bounds are written as in XML Schema; the format is for cells alone. */
        private void checkValue(String bound) {
            require(ValueOrder.beside(base, bound) != null, bound, violations);
        }

        private void check(Optional<String> max, Optional<String> min, IntPredicate fits, String violation) {
            if (max.isPresent() && min.isPresent()) {
                require(fits.test(compare(base, max.get(), min.get())), violation, violations);
            }
        }
    }
}
