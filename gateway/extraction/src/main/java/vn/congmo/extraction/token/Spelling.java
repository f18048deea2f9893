package vn.congmo.extraction.token;

import java.text.Normalizer;

/**
 * Comparison forms of Vietnamese words. The key is lower case with the tone mark in the modern position ("Uỷ" and "Ủy" are one
 * word), i written y where both are in use ("kĩ", "kỹ"), and one đ and one dash for their lookalikes. The bare form has no marks at
 * all, for headings whose marks a scanner lost.
 */
public final class Spelling {
    private static final String OLD = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String NEW = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
    private static final String I = "iìíỉĩị";
    private static final String Y = "yỳýỷỹỵ";
    private static final String BEFORE_Y = "klmth";
    private static final char[] BARE = bareLetters();

    private Spelling() {}

    /** The comparison form of one word or of a whole phrase; as long as the text. */
    public static String key(String text) {
        var key = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            key.append(letter(text.charAt(at)));
        }
        for (int at = 0; at < key.length(); at++) {
            if (key.charAt(at) > 'z' || key.charAt(at) == 'i') {
                respell(key, at);
            }
        }
        return key.toString();
    }

    /** The comparison form without any marks, đ as d; as long as the text. */
    public static String bare(String text) {
        var bare = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            bare.append(c < BARE.length ? BARE[c] : letter(c));
        }
        return bare.toString();
    }

    /** Lower case, lookalikes of đ and of the hyphen as themselves. */
    private static char letter(char c) {
        return switch (c) {
            case 'Đ', 'Ð', 'ð', 'Ɖ' -> 'đ';
            case '–', '—', '‐', '‑', '−' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** Only a vowel that ends its syllable is written in two ways. */
    private static void respell(StringBuilder key, int at) {
        if (at == 0 || at + 1 < key.length() && Character.isLetter(key.charAt(at + 1))) {
            return;
        }
        char before = key.charAt(at - 1);
        int iota = I.indexOf(key.charAt(at));
        if (iota >= 0) {
            respellIota(key, at, before, iota);
        } else if ((before == 'o' || before == 'u') && !(at > 1 && key.charAt(at - 2) == 'q')) {
            modernise(key, at);
        }
    }

    private static void respellIota(StringBuilder key, int at, char before, int iota) {
        boolean alone = at == 1 || !Character.isLetter(key.charAt(at - 2));
        boolean qu = before == 'u' && at > 1 && key.charAt(at - 2) == 'q';
        if (qu || alone && BEFORE_Y.indexOf(before) >= 0) {
            key.setCharAt(at, Y.charAt(iota));
        }
    }

    private static void modernise(StringBuilder key, int at) {
        for (int i = 0; i < OLD.length(); i += 2) {
            if (key.charAt(at) == OLD.charAt(i + 1) && key.charAt(at - 1) == OLD.charAt(i)) {
                key.replace(at - 1, at + 1, NEW.substring(i, i + 2));
                return;
            }
        }
    }

    private static char[] bareLetters() {
        var letters = new char[0x2000];
        for (char c = 0; c < letters.length; c++) {
            char lower = letter(c);
            letters[c] = lower == 'đ'
                    ? 'd'
                    : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                            .charAt(0);
        }
        return letters;
    }
}
