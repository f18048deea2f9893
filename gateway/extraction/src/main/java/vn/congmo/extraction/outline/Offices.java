package vn.congmo.extraction.outline;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.token.Spelling;

/** Lines of a signature: offices in capitals, and the names of persons. */
public final class Offices {
    private static final Set<String> OFFICES =
            WordList.words("offices.txt").stream().map(Spelling::bare).collect(Collectors.toSet());
    private static final Set<String> SURNAMES =
            WordList.words("surnames.txt").stream().map(Spelling::key).collect(Collectors.toSet());
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:GS|PGS|TS|ThS|Ths|CN|KS|BS|BSCKII|BSCKI|LS|NGƯT|NGND|TTƯT|DS|KTS|CKII|CKI|Đ/c|Ông|Bà|Đồng chí"
                    + "|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))[.,:]{0,2} ?(?=\\p{Lu}))+");

    private Offices() {}

    /** Whether a line is an office in capitals, perhaps with the body that it heads. */
    public static boolean starts(Row row) {
        return row.isUpperCase() && starts(row.bare());
    }

    /** Whether these words in the bare form begin with an office. */
    static boolean starts(String bare) {
        var words = Arrays.asList(bare.split(" "));
        for (int length = Math.min(4, words.size()); length > 0; length--) {
            if (OFFICES.contains(String.join(" ", words.subList(0, length)))) {
                return true;
            }
        }
        return false;
    }

    /** The person's name that a line is, without rank and title; empty if it is none. */
    public static String person(String line) {
        var name = RANK.matcher(line).replaceFirst("");
        var words = name.split(" ");
        boolean letters = Arrays.stream(words).allMatch(Offices::isNameWord);
        boolean capitals = name.equals(name.toUpperCase(java.util.Locale.ROOT));
        boolean known = SURNAMES.contains(Spelling.key(words[0]));
        boolean size = words.length >= 2 && words.length <= (known ? 6 : 5);
        return letters && size && (known || !capitals) ? name : "";
    }

    private static boolean isNameWord(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’' || c == '-');
    }
}
