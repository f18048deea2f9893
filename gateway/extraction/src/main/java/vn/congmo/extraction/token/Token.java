package vn.congmo.extraction.token;

/**
 * A run of letters and digits, or a single sign.
 *
 * @param text as printed
 * @param key lower case with the modern tone position, for comparison
 * @param start offset in its passage
 * @param end offset after it
 * @param glued whether no space stands before it
 */
public record Token(String text, String key, int start, int end, boolean glued) {

    /** Whether it is made of letters and digits. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    /** Whether it is made of ASCII digits only. */
    public boolean isNumber() {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether all its letters are upper case and there are at least two. */
    public boolean isAcronym() {
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isUpperCase(text.charAt(at)) && !Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return text.length() >= 2 && isCapitalised();
    }

    /** Whether it is this sign or, in comparison form, this word. */
    public boolean is(String word) {
        return key.equals(word);
    }
}
