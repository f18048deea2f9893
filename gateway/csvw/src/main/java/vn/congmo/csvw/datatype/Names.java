package vn.congmo.csvw.datatype;

/**
 * Names and tokens of XML.
 *
 * @see <a href="https://www.w3.org/TR/xml/#NT-NameStartChar">Extensible Markup Language, section 2.3</a>
 */
final class Names {

    /** Ranges of characters that may start a name, besides the letters of ASCII: first and last in turn. */
    private static final int[] STARTS = {
        0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37D, 0x37F, 0x1FFF, 0x200C, 0x200D, 0x2070, 0x218F, 0x2C00,
        0x2FEF, 0x3001, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0xEFFFF
    };

    private static final int LANGUAGE_PART = 8;

    private Names() {}

    static boolean isNmtoken(String text) {
        return !text.isEmpty() && areNameCharacters(text, 0);
    }

    static boolean isName(String text) {
        return !text.isEmpty() && isNameStart(text.codePointAt(0)) && areNameCharacters(text, 0);
    }

    static boolean isNcName(String text) {
        return isName(text) && text.indexOf(':') < 0;
    }

    /** A prefix and a local name, or a local name alone. */
    static boolean isQName(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? isNcName(text) : isNcName(text.substring(0, colon)) && isNcName(text.substring(colon + 1));
    }

    /** Letters, then letters and digits, in parts of one to eight with hyphens between. */
    static boolean isLanguage(String text) {
        int length = 0;
        boolean isFirst = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '-' && length > 0) {
                isFirst = false;
                length = 0;
            } else if (++length > LANGUAGE_PART || !(isLetter(c) || (!isFirst && Digits.isDigit(c)))) {
                return false;
            }
        }
        return length > 0;
    }

    private static boolean areNameCharacters(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isNameCharacter(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private static boolean isNameCharacter(int c) {
        return isNameStart(c)
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == 0xB7
                || (c >= 0x300 && c <= 0x36F)
                || (c >= 0x203F && c <= 0x2040);
    }

    private static boolean isNameStart(int c) {
        if (c < 0x80) {
            return isLetter(c) || c == '_' || c == ':';
        }
        for (int range = 0; range < STARTS.length; range += 2) {
            if (c <= STARTS[range + 1]) {
                return c >= STARTS[range];
            }
        }
        return false;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
