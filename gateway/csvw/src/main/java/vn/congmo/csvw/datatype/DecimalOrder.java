package vn.congmo.csvw.datatype;

/** Compares decimal numbers by their digits: exact, and never slower than reading them. */
final class DecimalOrder {

    private DecimalOrder() {}

    /** As {@code compareTo}, of two numbers in the syntax of XML Schema. */
    static int compare(String one, String other) {
        int sign = sign(one);
        int otherSign = sign(other);
        if (sign != otherSign || sign == 0) {
            return Integer.compare(sign, otherSign);
        }
        int magnitude = compareMagnitudes(one, other);
        return sign < 0 ? -magnitude : magnitude;
    }

    private static int sign(String number) {
        for (int at = 0; at < number.length(); at++) {
            char c = number.charAt(at);
            if (c >= '1' && c <= '9') {
                return number.charAt(0) == '-' ? -1 : 1;
            }
        }
        return 0;
    }

    private static int compareMagnitudes(String one, String other) {
        int at = start(one);
        int otherAt = start(other);
        int end = Digits.end(one, at);
        int otherEnd = Digits.end(other, otherAt);
        if (end - at != otherEnd - otherAt) {
            return Integer.compare(end - at, otherEnd - otherAt);
        }
        int integers = compareDigits(one, at, end, other, otherAt, otherEnd);
        return integers != 0
                ? integers
                : compareDigits(one, end + 1, one.length(), other, otherEnd + 1, other.length());
    }

    private static int start(String number) {
        return Digits.afterZeros(number, Digits.afterSign(number, 0), number.length());
    }

    /** Digit by digit; one that is not there counts as zero. */
    private static int compareDigits(String one, int from, int to, String other, int otherFrom, int otherTo) {
        for (int at = 0; from + at < to || otherFrom + at < otherTo; at++) {
            char digit = from + at < to ? one.charAt(from + at) : '0';
            char otherDigit = otherFrom + at < otherTo ? other.charAt(otherFrom + at) : '0';
            if (digit != otherDigit) {
                return digit < otherDigit ? -1 : 1;
            }
        }
        return 0;
    }
}
