package vn.congmo.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * Numbers by a pattern, or with signs of one's own for the decimal point and the groups.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#formats-for-numeric-types">Model for Tabular Data, 6.4.2</a>
 */
record FormattedNumber(
        Builtin.Kind kind,
        IntegerRange range,
        NumberSigns signs,
        @Nullable NumberPattern pattern) implements Notation {

    private static final int PERCENT_PLACES = 2;
    private static final int PER_MILLE_PLACES = 3;

    /** Digits of an exponent beyond which dividing by a thousand makes no difference to any float or double. */
    private static final int HUGE_EXPONENT = 15;

    static FormattedNumber of(Builtin base, Format format) {
        NumberSigns signs = NumberSigns.of(format);
        NumberPattern pattern = format.pattern().isEmpty()
                ? null
                : NumberPattern.of(format.pattern().get(), signs);
        return new FormattedNumber(base.kind(), IntegerRange.of(base), signs, pattern);
    }

    @Override
    public @Nullable String read(String text) {
        NumberShape shape = NumberShape.ofNumber(signs.simplify(text), signs);
        if (shape == null) {
            return kind == Builtin.Kind.FLOATING && isSpecial(text) ? text : null;
        }
        boolean matches = pattern == null ? isUsual(shape) : pattern.matches(shape);
        if (!matches || !fitsKind(shape)) {
            return null;
        }
        String lexical = isPlain(shape) ? text : write(shape);
        return kind != Builtin.Kind.INTEGER || (lexical != null && range.contains(lexical)) ? lexical : null;
    }

    private static boolean isSpecial(String text) {
        return text.equals("NaN") || text.equals("INF") || text.equals("-INF");
    }

    private boolean fitsKind(NumberShape shape) {
        return switch (kind) {
            case INTEGER -> !shape.hasPoint && !shape.hasExponent();
            case DECIMAL -> !shape.hasExponent();
            default -> true;
        };
    }

    /** What numbers look like where there is no pattern: a digit, digits and single group signs, and so on. */
    private boolean isUsual(NumberShape shape) {
        boolean hasPercent = shape.percentAfter != NumberSigns.NONE;
        return shape.percentBefore == NumberSigns.NONE
                && !(hasPercent && shape.hasExponent())
                && shape.integerEnd > shape.integerStart
                && Digits.isDigit(shape.text.charAt(shape.integerStart))
                && !hasTwoGroups(shape)
                && (!shape.hasPoint || isFraction(shape));
    }

    private static boolean isFraction(NumberShape shape) {
        return shape.fractionEnd > shape.fractionStart
                && Digits.end(shape.text, shape.fractionStart) == shape.fractionEnd;
    }

    private boolean hasTwoGroups(NumberShape shape) {
        for (int at = shape.integerStart + 1; at < shape.integerEnd; at++) {
            if (shape.text.charAt(at) == signs.group() && shape.text.charAt(at - 1) == signs.group()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number stands as in XML Schema already. */
    private boolean isPlain(NumberShape shape) {
        return shape.percentBefore == NumberSigns.NONE
                && shape.percentAfter == NumberSigns.NONE
                && (!shape.hasPoint || (signs.decimal() == '.' && isFraction(shape)))
                && shape.integerEnd > shape.integerStart
                && Digits.end(shape.text, shape.integerStart) == shape.integerEnd;
    }

    private @Nullable String write(NumberShape shape) {
        StringBuilder digits = new StringBuilder(shape.text.length() + 4);
        append(digits, shape.text, shape.integerStart, shape.integerEnd);
        int places = places(shape.percentBefore) + places(shape.percentAfter);
        int point = digits.length() - (shape.hasExponent() ? 0 : places);
        append(digits, shape.text, shape.fractionStart, shape.fractionEnd);
        for (; point <= 0; point++) {
            digits.insert(0, '0');
        }
        if (shape.sign != NumberSigns.NONE) {
            digits.insert(0, shape.sign);
            point++;
        }
        if (kind == Builtin.Kind.INTEGER) {
            return whole(digits.toString(), point);
        }
        if (digits.length() > point) {
            digits.insert(point, '.');
        }
        appendExponent(digits, shape, places);
        return digits.toString();
    }

    /** An integer, if only zeros stand behind the point. */
    private static @Nullable String whole(String digits, int point) {
        boolean isWhole = Digits.afterZeros(digits, point, digits.length()) == digits.length();
        return isWhole ? digits.substring(0, point) : null;
    }

    private static void append(StringBuilder digits, String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Digits.isDigit(text.charAt(at))) {
                digits.append(text.charAt(at));
            }
        }
    }

    private static void appendExponent(StringBuilder number, NumberShape shape, int places) {
        if (!shape.hasExponent()) {
            return;
        }
        int start = Digits.afterZeros(shape.text, shape.exponentStart, shape.exponentEnd);
        if (places == 0 || shape.exponentEnd - start > HUGE_EXPONENT) {
            String sign = shape.exponentSign == '-' ? "-" : "";
            number.append('E').append(sign).append(shape.text, shape.exponentStart, shape.exponentEnd);
            return;
        }
        long exponent = Digits.number(shape.text, start, shape.exponentEnd);
        number.append('E').append((shape.exponentSign == '-' ? -exponent : exponent) - places);
    }

    private static int places(char percent) {
        return switch (percent) {
            case '%' -> PERCENT_PLACES;
            case '‰' -> PER_MILLE_PLACES;
            default -> 0;
        };
    }
}
