package vn.congmo.csvw.csv;

/** Looking for short strings in stretches of characters. */
final class Texts {

    private Texts() {}

    static boolean startsWith(char[] wanted, char[] text, int from, int end) {
        if (end - from < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (text[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean endsWith(char[] wanted, char[] text, int start, int end) {
        return end - start >= wanted.length && startsWith(wanted, text, end - wanted.length, end);
    }
}
