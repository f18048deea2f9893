package vn.congmo.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * Booleans, written as two words of one's own.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#formats-for-booleans">Model for Tabular Data, 6.4.3</a>
 */
record BooleanNotation(String yes, String no) implements Notation {

    static Notation of(Format format) {
        return format.pattern()
                .filter(BooleanNotation::isPattern)
                .map(BooleanNotation::of)
                .orElse(BooleanNotation::readNative);
    }

    /** A pattern is the word for true, a bar, another word for false. */
    static boolean isPattern(String pattern) {
        int bar = pattern.indexOf('|');
        return bar > 0
                && bar == pattern.lastIndexOf('|')
                && bar < pattern.length() - 1
                && !pattern.substring(0, bar).equals(pattern.substring(bar + 1));
    }

    private static Notation of(String pattern) {
        int bar = pattern.indexOf('|');
        return new BooleanNotation(pattern.substring(0, bar), pattern.substring(bar + 1));
    }

    @Override
    public @Nullable String read(String text) {
        if (text.equals(yes)) {
            return "true";
        }
        return text.equals(no) ? "false" : null;
    }

    private static @Nullable String readNative(String text) {
        return switch (text) {
            case "true", "1" -> "true";
            case "false", "0" -> "false";
            default -> null;
        };
    }
}
