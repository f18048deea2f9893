package vn.congmo.csvw.datatype;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers: sign, grouped digits, fraction, exponent, percent or per-mille sign.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#formats-for-numeric-types">Model for Tabular Data, 6.4.2</a>
 */
record NumberNotation(Builtin base, char decimalChar, Optional<Character> groupChar, Optional<NumberPattern> pattern)
        implements Notation {

    private static final Set<String> SPECIAL = Set.of("NaN", "INF", "-INF");

    static NumberNotation of(Builtin base, Format format) {
        char decimalChar = format.decimalChar().map(sign -> sign.charAt(0)).orElse('.');
        Optional<Character> groupChar = format.groupChar().map(sign -> sign.charAt(0));
        Optional<Character> patternGroupChar =
                format.pattern().isPresent() ? groupChar.or(() -> Optional.of(',')) : groupChar;
        return new NumberNotation(
                base,
                decimalChar,
                patternGroupChar,
                format.pattern().map(text -> NumberPattern.of(text, decimalChar, patternGroupChar.orElse(','))));
    }

    @Override
    public Optional<String> read(String text) {
        if (SPECIAL.contains(text)) {
            return base.kind() == Builtin.Kind.FLOATING ? Optional.of(text) : Optional.empty();
        }
        return NumberParts.split(text, decimalChar)
                .filter(this::fitsBase)
                .filter(this::fitsGroups)
                .filter(parts -> pattern.isEmpty() || pattern.get().matches(parts))
                .map(parts -> parts.plain(groupChar))
                .filter(lexical -> IntegerRange.of(base).contains(lexical));
    }

    private boolean fitsBase(NumberParts parts) {
        return switch (base.kind()) {
            case INTEGER -> !parts.hasFraction() && parts.exponent().isEmpty();
            case DECIMAL -> parts.exponent().isEmpty();
            default -> true;
        };
    }

    /** A group sign needs a digit on both sides; where none is agreed, none may stand. */
    private boolean fitsGroups(NumberParts parts) {
        return NumberParts.areDigits(parts.integer(), groupChar) && NumberParts.areDigits(parts.fraction(), groupChar);
    }

    /** Divides by a hundred or a thousand, without losing a digit. */
    static String scale(String number, int places) {
        return new BigDecimal(number).movePointLeft(places).toPlainString();
    }
}
