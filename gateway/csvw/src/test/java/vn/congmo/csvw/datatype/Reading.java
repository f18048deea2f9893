package vn.congmo.csvw.datatype;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads single strings as a table would: white space first, then the value. */
final class Reading {

    private Reading() {}

    /** The value as XML Schema writes it, or the name of the problem. */
    static String of(String base, @Nullable String pattern, String text) {
        return of(type(base, pattern == null ? Format.NONE : Format.of(pattern), Bounds.NONE), text);
    }

    static String of(Datatype datatype, String text) {
        ValueParser parser = ValueParser.of(datatype, Optional.empty());
        return switch (parser.parse(parser.normalise(text))) {
            case Value value -> value.lexical();
            case Parsed.Invalid invalid -> invalid.code().name();
        };
    }

    static Datatype type(String base, Format format, Bounds bounds) {
        return new Datatype(Builtin.find(base).orElseThrow(), format, bounds, Optional.empty(), Optional.empty());
    }

    /** Bounds by one property, such as {@code minInclusive}. */
    static Bounds bounds(String property, String value) {
        return new Bounds(
                length("length", property, value),
                length("minLength", property, value),
                length("maxLength", property, value),
                Optional.of(value).filter(bound -> property.equals("minInclusive")),
                Optional.of(value).filter(bound -> property.equals("maxInclusive")),
                Optional.of(value).filter(bound -> property.equals("minExclusive")),
                Optional.of(value).filter(bound -> property.equals("maxExclusive")));
    }

    private static OptionalInt length(String wanted, String property, String value) {
        return property.equals(wanted) ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }
}
