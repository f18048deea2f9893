package vn.congmo.csvw.datatype;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times, by a pattern or as in XML Schema.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#dateTime">XML Schema Definition Language, part 2, 3.3.7-14</a>
 */
final class DateTimeNotation implements Notation {

    private final Builtin base;
    private final DateTimeStep[] steps;
    private final int lastHour;
    private final boolean isNative;

    private DateTimeNotation(Builtin base, List<DateTimeStep> steps, int lastHour, boolean isNative) {
        this.base = base;
        this.steps = steps.toArray(new DateTimeStep[0]);
        this.lastHour = lastHour;
        this.isNative = isNative;
    }

    static DateTimeNotation of(Builtin base, Format format) {
        return format.pattern()
                .filter(pattern -> DateTimePattern.of(pattern).fits(base))
                .map(pattern -> of(base, pattern))
                .orElseGet(() -> of(base));
    }

    /** The notation of XML Schema. */
    static DateTimeNotation of(Builtin base) {
        return new DateTimeNotation(base, NativeDateTime.steps(base), 24, true);
    }

    /** The notation of a pattern, in which the hours go to 23 only. */
    private static DateTimeNotation of(Builtin base, String pattern) {
        return new DateTimeNotation(base, DateTimePattern.of(pattern).steps(), 23, isNative(base, pattern));
    }

    @Override
    public @Nullable String read(String text) {
        DateTimeFields fields = fields(text);
        if (fields == null) {
            return null;
        }
        return isNative ? text : NativeDateTime.write(base, fields);
    }

    /** What a text says, null where it is not written so or there is no such time. */
    @Nullable
    DateTimeFields fields(String text) {
        DateTimeFields fields = new DateTimeFields();
        int at = 0;
        for (DateTimeStep step : steps) {
            at = step.read(text, at, fields);
            if (at < 0) {
                return null;
            }
        }
        return at == text.length() && isValue(fields) ? fields : null;
    }

    private boolean isValue(DateTimeFields fields) {
        boolean lacksZone = base == Builtin.DATE_TIME_STAMP && !fields.hasZone();
        return !lacksZone && fields.hour <= lastHour && fields.isPossible();
    }

    /** Whether what a pattern reads is in the syntax of XML Schema already. */
    private static boolean isNative(Builtin base, String pattern) {
        String bare = pattern.endsWith("XXX") ? pattern.substring(0, pattern.length() - 3) : pattern;
        return switch (base) {
            case DATE -> bare.equals("yyyy-MM-dd");
            case G_YEAR -> bare.equals("yyyy");
            case G_YEAR_MONTH -> bare.equals("yyyy-MM");
            case TIME -> bare.equals("HH:mm:ss");
            case DATE_TIME, DATE_TIME_STAMP -> bare.equals("yyyy-MM-ddTHH:mm:ss");
            default -> false;
        };
    }
}
