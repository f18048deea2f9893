package vn.congmo.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * Where values stand beside one given value of their datatype. Some orders are partial: a day without a zone is neither
 * before nor after the same day with one, a month neither shorter nor longer than thirty days.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#rf-minInclusive">XML Schema Definition Language, part 2, 4.3.7-10</a>
 */
@FunctionalInterface
interface ValueOrder {

    /** What comparing gives where neither is less and both are not equal. */
    int INCOMPARABLE = 2;

    /** Minus one, zero or one where a value is less, equal or greater, else {@link #INCOMPARABLE}. */
    int compare(String lexical);

    /** The order beside a value in the syntax of XML Schema, null where the text is none or the type has no order. */
    static @Nullable ValueOrder beside(Builtin base, String text) {
        String lexical = Notation.of(Datatype.of(base)).read(text);
        if (lexical == null) {
            return null;
        }
        return switch (base.kind()) {
            case INTEGER, DECIMAL -> value -> DecimalOrder.compare(value, lexical);
            case FLOATING -> besideFloating(base, lexical);
            case DATE_TIME -> besideDateTime(base, lexical);
            case DURATION -> besideDuration(lexical);
            default -> null;
        };
    }

    private static ValueOrder besideFloating(Builtin base, String lexical) {
        double bound = floating(base, lexical);
        return text -> {
            double value = floating(base, text);
            if (Double.isNaN(value) || Double.isNaN(bound)) {
                return INCOMPARABLE;
            }
            return value < bound ? -1 : value > bound ? 1 : 0;
        };
    }

    private static double floating(Builtin base, String lexical) {
        return switch (lexical) {
            case "INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default -> base == Builtin.FLOAT ? Float.parseFloat(lexical) : Double.parseDouble(lexical);
        };
    }

    private static @Nullable ValueOrder besideDateTime(Builtin base, String lexical) {
        DateTimeNotation notation = DateTimeNotation.of(base);
        DateTimeFields bound = notation.fields(lexical);
        if (bound == null) {
            return null;
        }
        return text -> {
            DateTimeFields value = notation.fields(text);
            return value == null ? INCOMPARABLE : compare(base, value, bound);
        };
    }

    /** Where only one has a zone, the other may have any: it must be before or after by more than 14 hours. */
    private static int compare(Builtin base, DateTimeFields value, DateTimeFields bound) {
        Seconds one = Seconds.of(base, value);
        Seconds other = Seconds.of(base, bound);
        if (value.hasZone() == bound.hasZone()) {
            return Integer.signum(one.compareTo(other));
        }
        long most = DateTimeFields.LAST_OFFSET * 60L;
        if (one.plus(most).compareTo(other) < 0) {
            return -1;
        }
        return one.plus(-most).compareTo(other) > 0 ? 1 : INCOMPARABLE;
    }

    private static @Nullable ValueOrder besideDuration(String lexical) {
        Duration bound = Duration.of(lexical);
        if (bound == null) {
            return null;
        }
        return text -> {
            Duration value = Duration.of(text);
            return value == null ? INCOMPARABLE : value.compare(bound);
        };
    }
}
