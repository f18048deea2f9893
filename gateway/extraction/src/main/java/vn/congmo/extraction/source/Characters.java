package vn.congmo.extraction.source;

/** Takes out of a text what a format put there and no reader sees. */
final class Characters {
    private static final int SYMBOL_FONT = 0xF000;

    private Characters() {}

    /** Without soft hyphens, zero-width and control characters; signs of symbol fonts as the bullets they show. */
    static String clean(String text) {
        if (text.chars().allMatch(Characters::isPlain)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.chars().filter(c -> !isInvisible(c)).forEach(c -> clean.append(shown(c)));
        return clean.toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0xAD || c > 0xAD && c < 0x2000 || c == '\n' || c == '\t';
    }

    private static boolean isInvisible(int c) {
        boolean control = Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0;
        return control || c == 0xAD || c == 0xFEFF || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E;
    }

    private static char shown(int c) {
        return switch (c) {
            case '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> '\n';
            case 0x2010, 0x2011 -> '-';
            case SYMBOL_FONT + '-', SYMBOL_FONT + 0xBE -> '-';
            case SYMBOL_FONT + '+' -> '+';
            default -> c > SYMBOL_FONT && c <= SYMBOL_FONT + 0xFF ? symbol(c - SYMBOL_FONT) : (char) c;
        };
    }

    /** Symbol and Wingdings have ASCII at its usual places below 0x7F only for Symbol; other signs serve as bullets. */
    private static char symbol(int c) {
        return c >= '0' && c <= '9' || "()[],.;:/%=<>".indexOf(c) >= 0 ? (char) c : '•';
    }
}
