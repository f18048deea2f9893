package vn.congmo.extraction.token;

import java.util.Locale;

/** Comparison form of Vietnamese words: lower case, tone mark in the modern position ("Uỷ" and "Ủy" are one word). */
public final class Spelling {
    private static final String OLD = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String NEW = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    private Spelling() {}

    /** The comparison form of one word or of a whole phrase. */
    public static String key(String text) {
        var key = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int at = 0; at + 1 < key.length(); at++) {
            boolean syllableEnds = at + 2 == key.length() || !Character.isLetter(key.charAt(at + 2));
            boolean afterQ = at > 0 && key.charAt(at - 1) == 'q';
            if (syllableEnds && !afterQ) {
                modernise(key, at);
            }
        }
        return key.toString();
    }

    private static void modernise(StringBuilder key, int at) {
        for (int i = 0; i < OLD.length(); i += 2) {
            if (key.charAt(at) == OLD.charAt(i) && key.charAt(at + 1) == OLD.charAt(i + 1)) {
                key.replace(at, at + 2, NEW.substring(i, i + 2));
                return;
            }
        }
    }
}
