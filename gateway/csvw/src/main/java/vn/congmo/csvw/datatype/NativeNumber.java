package vn.congmo.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * Numbers as in XML Schema.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#decimal">XML Schema Definition Language, part 2, 3.3.3-5</a>
 */
record NativeNumber(Builtin.Kind kind, IntegerRange range) implements Notation {

    static NativeNumber of(Builtin base) {
        return new NativeNumber(base.kind(), IntegerRange.of(base));
    }

    @Override
    public @Nullable String read(String text) {
        int start = Digits.afterSign(text, 0);
        int end = Digits.end(text, start);
        if (end == text.length() && end > start) {
            return range.contains(text) ? text : null;
        }
        return kind == Builtin.Kind.INTEGER ? null : readFraction(text, start, end);
    }

    private @Nullable String readFraction(String text, int start, int integerEnd) {
        boolean hasPoint = integerEnd < text.length() && text.charAt(integerEnd) == '.';
        int fraction = hasPoint ? integerEnd + 1 : integerEnd;
        int end = Digits.end(text, fraction);
        if (end == start + (hasPoint ? 1 : 0)) {
            return special(text);
        }
        if (end < text.length() && !isExponent(text, end)) {
            return null;
        }
        boolean isWhole = integerEnd > start && end > fraction;
        return isWhole || !hasPoint ? text : complete(text, start, integerEnd, end);
    }

    private boolean isExponent(String text, int at) {
        if (kind != Builtin.Kind.FLOATING || (text.charAt(at) != 'E' && text.charAt(at) != 'e')) {
            return false;
        }
        int digits = Digits.afterSign(text, at + 1);
        return digits < text.length() && Digits.end(text, digits) == text.length();
    }

    /** Writes a digit on both sides of the point, which JSON and others want. */
    private static String complete(String text, int start, int integerEnd, int end) {
        String integer = integerEnd > start ? text.substring(0, integerEnd) : text.substring(0, start) + "0";
        String fraction = end > integerEnd + 1 ? text.substring(integerEnd, end) : "";
        return integer + fraction + text.substring(end);
    }

    private @Nullable String special(String text) {
        if (kind != Builtin.Kind.FLOATING) {
            return null;
        }
        return switch (text) {
            case "INF", "+INF" -> "INF";
            case "-INF", "NaN" -> text;
            default -> null;
        };
    }
}
