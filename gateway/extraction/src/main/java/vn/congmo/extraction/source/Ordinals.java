package vn.congmo.extraction.source;

import java.util.Locale;

/** Numbers of list items in the formats of word processors. */
final class Ordinals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_REPEATS = 20;

    private Ordinals() {}

    /** A number in a format that goes by ECMA-376's names; unknown formats are decimal. */
    static String of(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> "%02d".formatted(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** a to z, then aa, bb, ... */
    private static String letter(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        return Character.toString('a' + (number - 1) % 26).repeat(Math.min(MOST_REPEATS, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
