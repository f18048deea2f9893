package vn.congmo.csvw.datatype;

/** Looks for decimal digits, only the ten of ASCII, in a string. */
final class Digits {

    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the run of digits that starts at a place ends; the place itself where there is none. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place behind a sign, if one stands at the given place. */
    static int afterSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    /** The first place that holds no zero, at most {@code to}. */
    static int afterZeros(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    /** The number that two digits make, -1 where there are not two. */
    static int two(String text, int at) {
        if (at + 1 >= text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
            return -1;
        }
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    /** The number that at most 18 digits make. */
    static long number(String text, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
