package vn.congmo.extraction.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** VNI for Windows: the marks of a vowel follow it as a byte of their own, ơ, ư, đ, ĩ ... are bytes themselves. */
final class Vni {
    private static final char CIRCUMFLEX = '\u0302';
    private static final char BREVE = '\u0306';

    /** Bytes (as Latin-1 letters) to the combining marks that they put on the vowel before them. */
    private static final Map<Character, String> MARKS = Map.ofEntries(
            Map.entry('ù', "\u0301"),
            Map.entry('ø', "\u0300"),
            Map.entry('û', "\u0309"),
            Map.entry('õ', "\u0303"),
            Map.entry('ï', "\u0323"),
            Map.entry('â', CIRCUMFLEX + ""),
            Map.entry('á', CIRCUMFLEX + "\u0301"),
            Map.entry('à', CIRCUMFLEX + "\u0300"),
            Map.entry('å', CIRCUMFLEX + "\u0309"),
            Map.entry('ã', CIRCUMFLEX + "\u0303"),
            Map.entry('ä', CIRCUMFLEX + "\u0323"),
            Map.entry('ê', BREVE + ""),
            Map.entry('é', BREVE + "\u0301"),
            Map.entry('è', BREVE + "\u0300"),
            Map.entry('ú', BREVE + "\u0309"),
            Map.entry('ü', BREVE + "\u0303"),
            Map.entry('ë', BREVE + "\u0323"));

    private static final Map<Character, Character> LETTERS =
            Map.of('ô', 'ơ', 'ö', 'ư', 'ñ', 'đ', 'í', 'í', 'ì', 'ì', 'æ', 'ỉ', 'ó', 'ĩ', 'ò', 'ị', 'î', 'ỵ');

    private Vni() {}

    static String decode(String bytes) {
        var text = new StringBuilder(bytes.length());
        char base = ' ';
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            var marks = MARKS.get(small(c));
            if (marks != null && takes(base, marks)) {
                text.append(marks);
                base = ' ';
            } else {
                base = small(c);
                text.append(letter(c));
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean takes(char base, String marks) {
        return switch (marks.charAt(0)) {
            case BREVE -> base == 'a';
            case CIRCUMFLEX -> base == 'a' || base == 'e' || base == 'o';
            default -> "aeouyôö".indexOf(base) >= 0;
        };
    }

    private static char letter(char c) {
        char small = small(c);
        var letter = LETTERS.get(small);
        if (letter == null) {
            return c;
        }
        return small == c ? letter : Character.toUpperCase(letter);
    }

    private static char small(char c) {
        return String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
    }
}
