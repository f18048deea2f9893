package vn.congmo.csvw.datatype;

/**
 * Bytes, written in hexadecimal digits or in Base64.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#base64Binary">XML Schema Definition Language, part 2, 3.3.15-16</a>
 */
final class BinaryText {

    private static final int QUANTUM = 4;

    private BinaryText() {}

    static boolean isHex(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.digit(text.charAt(at), 16) < 0 || text.charAt(at) > 'f') {
                return false;
            }
        }
        return text.length() % 2 == 0;
    }

    /** Groups of four characters, the last perhaps padded; one space may follow each character. */
    static boolean isBase64(String text) {
        int digits = 0;
        int padding = 0;
        int last = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int sextet = sextet(c);
            if (c == '=' && padding < 2) {
                padding++;
            } else if (sextet >= 0 && padding == 0) {
                digits++;
                last = sextet;
            } else if (c != ' ' || at == 0 || text.charAt(at - 1) == ' ') {
                return false;
            }
        }
        return endsWell(text, digits, padding, last);
    }

    /** A padded group must not hold bits beyond its last byte. */
    private static boolean endsWell(String text, int digits, int padding, int last) {
        boolean isSpaceLast = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        boolean isFull = (digits + padding) % QUANTUM == 0;
        int unused = (1 << (2 * padding)) - 1;
        return isFull && !isSpaceLast && (last & unused) == 0;
    }

    /** How many bytes a text of Base64 stands for. */
    static int base64Length(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            if (sextet(text.charAt(at)) >= 0) {
                digits++;
            }
        }
        return (int) (digits * 6L / 8);
    }

    private static int sextet(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (Digits.isDigit(c)) {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }
}
