package vn.congmo.csvw.datatype;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.congmo.csvw.datatype.Builtin.Kind;

/**
 * What a datatype's own parts must not contradict.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#length-constraints">Model for Tabular Data, 4.6</a>
 */
public final class DatatypeRules {

    private DatatypeRules() {}

    /** Whether a format can be understood for a datatype. */
    public static boolean fits(Format format, Builtin base) {
        return format.pattern().isEmpty() || fits(format, base, format.pattern().get());
    }

    private static boolean fits(Format format, Builtin base, String pattern) {
        return switch (base.kind()) {
            case BOOLEAN -> BooleanNotation.isPattern(pattern);
            case INTEGER, DECIMAL, FLOATING ->
                NumberPattern.isPattern(pattern, sign(format.decimalChar(), '.'), sign(format.groupChar(), ','));
            case DATE_TIME -> DateTimePattern.fits(pattern, base);
            case TEXT, BINARY, DURATION -> TextNotation.isPattern(pattern);
        };
    }

    private static char sign(Optional<String> given, char otherwise) {
        return given.map(text -> text.charAt(0)).orElse(otherwise);
    }

    /** The rules that a datatype breaks, each as the formula that does not hold. */
    public static List<String> violations(Datatype datatype) {
        List<String> violations = new ArrayList<>();
        checkLengths(datatype, violations);
        Bounds bounds = datatype.bounds();
        if (bounds.limitsValue() && !isOrdered(datatype.base())) {
            violations.add("minimum, maximum: " + datatype.base().term());
        } else if (bounds.limitsValue()) {
            checkBounds(datatype, violations);
        }
        return violations;
    }

    static boolean isOrdered(Builtin base) {
        return base.isNumeric() || base.kind() == Kind.DATE_TIME || base.kind() == Kind.DURATION;
    }

    /** A bound, written by the datatype's format or as in XML Schema. */
    static Optional<String> readBound(Datatype datatype, String text) {
        Optional<String> plain = Notation.of(Datatype.of(datatype.base())).read(text);
        return plain.isPresent() ? plain : Notation.of(datatype).read(text);
    }

    private static void checkLengths(Datatype datatype, List<String> violations) {
        Bounds bounds = datatype.bounds();
        if (bounds.limitsLength() && isOrdered(datatype.base())) {
            violations.add("length: " + datatype.base().term());
        }
        require(!less(bounds.length(), bounds.minLength()), "length < minLength", violations);
        require(!less(bounds.maxLength(), bounds.length()), "length > maxLength", violations);
        require(!less(bounds.maxLength(), bounds.minLength()), "maxLength < minLength", violations);
    }

    private static void checkBounds(Datatype datatype, List<String> violations) {
        Bounds bounds = datatype.bounds();
        boolean twoMin =
                bounds.minInclusive().isPresent() && bounds.minExclusive().isPresent();
        boolean twoMax =
                bounds.maxInclusive().isPresent() && bounds.maxExclusive().isPresent();
        require(!twoMin, "minInclusive, minExclusive", violations);
        require(!twoMax, "maxInclusive, maxExclusive", violations);
        Optional<BigDecimal> minInclusive = order(datatype, bounds.minInclusive(), violations);
        Optional<BigDecimal> maxInclusive = order(datatype, bounds.maxInclusive(), violations);
        Optional<BigDecimal> minExclusive = order(datatype, bounds.minExclusive(), violations);
        Optional<BigDecimal> maxExclusive = order(datatype, bounds.maxExclusive(), violations);
        require(compare(maxInclusive, minInclusive) >= 0, "maxInclusive < minInclusive", violations);
        require(compare(maxExclusive, minInclusive) > 0, "maxExclusive ≤ minInclusive", violations);
        require(compare(maxExclusive, minExclusive) >= 0, "maxExclusive < minExclusive", violations);
        require(compare(maxInclusive, minExclusive) > 0, "maxInclusive ≤ minExclusive", violations);
    }

    private static Optional<BigDecimal> order(Datatype datatype, Optional<String> bound, List<String> violations) {
        Optional<String> lexical = bound.flatMap(text -> readBound(datatype, text));
        require(bound.isPresent() == lexical.isPresent(), bound.orElse(""), violations);
        return lexical.map(text -> ValueOrder.of(datatype.base(), text));
    }

    /** As {@code compareTo}; 1 where one of them is not given. */
    private static int compare(Optional<BigDecimal> max, Optional<BigDecimal> min) {
        return max.isPresent() && min.isPresent() ? max.get().compareTo(min.get()) : 1;
    }

    private static boolean less(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent() && one.getAsInt() < other.getAsInt();
    }

    private static void require(boolean holds, String violation, List<String> violations) {
        if (!holds) {
            violations.add(violation);
        }
    }
}
