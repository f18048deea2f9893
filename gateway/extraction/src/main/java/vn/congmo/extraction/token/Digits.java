package vn.congmo.extraction.token;

/** Numbers that a scanner read with letters: "2O25", "l5". Only what holds a true digit is taken for a number. */
public final class Digits {
    private static final String LETTERS = "OoQlI|";
    private static final String MEANT = "000111";

    private Digits() {}

    /** The text with its lookalike letters replaced by digits. */
    public static String of(String text) {
        var digits = new StringBuilder(text);
        for (int at = 0; at < digits.length(); at++) {
            int letter = LETTERS.indexOf(digits.charAt(at));
            if (letter >= 0) {
                digits.setCharAt(at, MEANT.charAt(letter));
            }
        }
        return digits.toString();
    }

    /** Whether a word is a number once its lookalikes are replaced, and holds a true digit. */
    public static boolean isNumber(String word) {
        boolean digit = false;
        for (int at = 0; at < word.length(); at++) {
            boolean own = word.charAt(at) >= '0' && word.charAt(at) <= '9';
            if (!own && LETTERS.indexOf(word.charAt(at)) < 0) {
                return false;
            }
            digit |= own;
        }
        return digit;
    }
}
