package vn.congmo.csvw.datatype;

/**
 * What becomes of the white space of XML (space, tab, carriage return, line feed) before a string is read.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#parsing-cells">Model for Tabular Data, 6.4, steps 1 and 2</a>
 */
enum WhiteSpace {
    /** Stays as it is. */
    PRESERVE,
    /** Becomes one space for each character. */
    REPLACE,
    /** Becomes one space for each run, none at the ends. */
    COLLAPSE;

    static WhiteSpace of(Builtin base) {
        return switch (base) {
            case STRING, JSON, XML, HTML, ANY_ATOMIC_TYPE -> PRESERVE;
            case NORMALIZED_STRING -> REPLACE;
            default -> COLLAPSE;
        };
    }

    String normalise(String text) {
        return switch (this) {
            case PRESERVE -> text;
            case REPLACE -> replace(text);
            case COLLAPSE -> collapse(text);
        };
    }

    /** The string without white space at its ends. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String replace(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isBreak(text.charAt(at))) {
                return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
            }
        }
        return text;
    }

    private static String collapse(String text) {
        boolean afterSpace = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' && (isBreak(c) || (c == ' ' && afterSpace))) {
                return collapsed(text);
            }
            afterSpace = c == ' ';
        }
        return afterSpace && !text.isEmpty() ? text.substring(0, text.length() - 1) : text;
    }

    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean owesSpace = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isWhite(c)) {
                owesSpace = !collapsed.isEmpty();
                continue;
            }
            if (owesSpace) {
                collapsed.append(' ');
                owesSpace = false;
            }
            collapsed.append(c);
        }
        return collapsed.toString();
    }

    private static boolean isWhite(char c) {
        return c == ' ' || isBreak(c);
    }

    private static boolean isBreak(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
