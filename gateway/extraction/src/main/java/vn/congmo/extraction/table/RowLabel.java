package vn.congmo.extraction.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a row begins with, alone in its cell.
 *
 * @param printed without brackets and full stop at the end, leading zeros kept
 */
public record RowLabel(Kind kind, String printed) {
    private static final Pattern SHAPE =
            Pattern.compile("\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,3}|[IVX]{1,5}(?:\\.\\d{1,2}){0,2}|[A-ZĐ]|[a-zđ])[.)]{0,2}");
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    /** Shapes of numbers. */
    public enum Kind {
        NUMBER,
        DECIMAL,
        ROMAN,
        CAPITAL,
        LETTER
    }

    /** The label that is the whole text, or null. */
    public static @Nullable RowLabel of(String text) {
        var matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        var printed = matcher.group(1);
        return new RowLabel(kind(printed), printed);
    }

    private static Kind kind(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return printed.contains(".") ? Kind.DECIMAL : Kind.NUMBER;
        }
        if (ROMAN.contains(printed) || printed.contains(".")) {
            return Kind.ROMAN;
        }
        return Character.isUpperCase(printed.charAt(0)) ? Kind.CAPITAL : Kind.LETTER;
    }

    /** Place in its sequence, from 1; 0 where the shape has none. */
    int position() {
        return switch (kind) {
            case NUMBER -> Integer.parseInt(printed);
            case ROMAN -> printed.contains(".") ? lastPart() : ROMAN.indexOf(printed) + 1;
            case CAPITAL -> printed.charAt(0) - 'A' + 1;
            case LETTER -> printed.charAt(0) - 'a' + 1;
            case DECIMAL -> lastPart();
        };
    }

    private int lastPart() {
        return Integer.parseInt(printed.substring(printed.lastIndexOf('.') + 1));
    }

    /** Whether this numbers a part of the other: 1.2 of 1. */
    public boolean isPartOf(RowLabel whole) {
        return kind == Kind.DECIMAL && printed.toLowerCase(Locale.ROOT).startsWith(whole.printed + ".");
    }

    /** Whether this is the first of its sequence, or follows the other. */
    boolean follows(@Nullable RowLabel other) {
        return position() == 1 || (other != null && other.kind == kind && position() == other.position() + 1);
    }
}
