package vn.congmo.csvw.datatype;

import java.util.Optional;

/**
 * The parts of a written number.
 *
 * @param before percent or per-mille sign in front, empty where none
 * @param sign {@code +}, {@code -} or empty
 * @param integer digits and group signs before the decimal sign
 * @param fraction digits and group signs after it
 * @param exponent with its sign and without {@code E}, empty where none
 * @param after percent or per-mille sign behind
 */
record NumberParts(
        String before,
        String sign,
        String integer,
        boolean hasFraction,
        String fraction,
        String exponent,
        String after) {

    private static final String PERCENT = "%‰";

    /** Takes a string apart; empty where it has no digit or an exponent without one. */
    static Optional<NumberParts> split(String text, char decimalChar) {
        int start = 0;
        int end = text.length();
        String before = "";
        String after = "";
        if (end > 0 && PERCENT.indexOf(text.charAt(0)) >= 0) {
            before = text.substring(0, ++start);
        }
        if (end > start && PERCENT.indexOf(text.charAt(end - 1)) >= 0) {
            after = text.substring(--end);
        }
        return split(before, text.substring(start, end), decimalChar, after);
    }

    private static Optional<NumberParts> split(String before, String text, char decimalChar, String after) {
        int signs = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
        int exponentAt = Math.max(text.indexOf('E'), text.indexOf('e'));
        int end = exponentAt < 0 ? text.length() : exponentAt;
        int point = text.indexOf(decimalChar);
        int integerEnd = point < 0 || point > end ? end : point;
        NumberParts parts = new NumberParts(
                before,
                text.substring(0, signs),
                text.substring(signs, Math.max(signs, integerEnd)),
                integerEnd < end,
                integerEnd < end ? text.substring(integerEnd + 1, end) : "",
                exponentAt < 0 ? "" : text.substring(exponentAt + 1),
                after);
        boolean hasDigits = !parts.integer.isEmpty() || !parts.fraction.isEmpty();
        boolean goodExponent = exponentAt < 0 || parts.exponent.matches("[+-]?\\d+");
        return hasDigits && goodExponent ? Optional.of(parts) : Optional.empty();
    }

    /** Only digits, and group signs with a digit on both sides. */
    static boolean areDigits(String digits, Optional<Character> groupChar) {
        boolean afterDigit = false;
        for (int i = 0; i < digits.length(); i++) {
            boolean isDigit = isDigit(digits.charAt(i));
            boolean isGroup = groupChar.isPresent() && groupChar.get() == digits.charAt(i);
            if (!isDigit && !(isGroup && afterDigit && i < digits.length() - 1)) {
                return false;
            }
            afterDigit = isDigit;
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number in the syntax of XML Schema, its digits as written. */
    String plain(Optional<Character> groupChar) {
        StringBuilder number = new StringBuilder(sign);
        appendDigits(number, integer.isEmpty() ? "0" : integer, groupChar);
        if (!fraction.isEmpty()) {
            appendDigits(number.append('.'), fraction, groupChar);
        }
        if (!exponent.isEmpty()) {
            number.append('E').append(exponent);
        }
        int places = places(before) + places(after);
        return places == 0 ? number.toString() : NumberNotation.scale(number.toString(), places);
    }

    private static void appendDigits(StringBuilder number, String digits, Optional<Character> groupChar) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (groupChar.isEmpty() || groupChar.get() != c) {
                number.append(c);
            }
        }
    }

    private static int places(String percent) {
        return switch (percent) {
            case "%" -> 2;
            case "‰" -> 3;
            default -> 0;
        };
    }
}
