package vn.congmo.csvw.datatype;

import org.jspecify.annotations.Nullable;

/** Where the parts of a written number, or of the pattern of one, begin and end in their text. */
final class NumberShape {

    private static final char NONE = NumberSigns.NONE;

    final String text;
    private final NumberSigns signs;
    private final boolean isPattern;
    private int at;

    char percentBefore = NONE;
    char sign = NONE;
    int integerStart;
    int integerEnd;
    boolean hasPoint;
    int fractionStart;
    int fractionEnd;
    char exponentSign = NONE;
    int exponentStart;
    int exponentEnd;
    char percentAfter = NONE;

    private NumberShape(String text, NumberSigns signs, boolean isPattern) {
        this.text = text;
        this.signs = signs;
        this.isPattern = isPattern;
    }

    /** The parts of a number, null where the text has other parts or no digit. */
    static @Nullable NumberShape ofNumber(String text, NumberSigns signs) {
        NumberShape shape = new NumberShape(text, signs, false);
        return shape.read() ? shape : null;
    }

    /** The parts of a pattern, whose digits are {@code #} and {@code 0}. */
    static @Nullable NumberShape ofPattern(String text, NumberSigns signs) {
        NumberShape shape = new NumberShape(text, signs, true);
        return shape.read() ? shape : null;
    }

    boolean hasExponent() {
        return exponentEnd > exponentStart;
    }

    private boolean read() {
        readPrefix();
        integerStart = at;
        integerEnd = at = digitsEnd();
        hasPoint = peek() == signs.decimal();
        fractionStart = hasPoint ? ++at : at;
        fractionEnd = at = hasPoint ? digitsEnd() : at;
        if (integerEnd == integerStart && fractionEnd == fractionStart) {
            return false;
        }
        boolean isGood = peek() != 'E' || readExponent();
        if (isPercent(peek()) && percentBefore == NONE) {
            percentAfter = text.charAt(at++);
        }
        return isGood && at == text.length();
    }

    /** A sign and a percent sign, each at most once. */
    private void readPrefix() {
        while (true) {
            char c = peek();
            if (isPercent(c) && percentBefore == NONE) {
                percentBefore = c;
            } else if ((c == '+' || c == '-') && sign == NONE) {
                sign = c;
            } else {
                return;
            }
            at++;
        }
    }

    private boolean readExponent() {
        at++;
        if (peek() == '+' || peek() == '-') {
            exponentSign = text.charAt(at++);
        }
        exponentStart = at;
        while (isDigit(peek())) {
            at++;
        }
        exponentEnd = at;
        return hasExponent();
    }

    private int digitsEnd() {
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || isGroup(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private boolean isGroup(char c) {
        return c == signs.group() && c != NONE;
    }

    private boolean isDigit(char c) {
        return isPattern ? c == '#' || c == '0' : Digits.isDigit(c);
    }

    private static boolean isPercent(char c) {
        return c == '%' || c == '‰';
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : NONE;
    }
}
