package vn.congmo.extraction.score;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as the scorer compares it. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:[./][\\p{L}\\p{N}_]+)*");
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-+•*]\\s+|\\d+[.)]\\s+|\\(\\d+\\)\\s*|[a-zđ]\\)\\s+|lưu ý:\\s*)");

    private Words() {}

    /** Lower case, short names of councils, no quotation marks, single spaces, no signs at the ends. */
    static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("**", "")
                .toLowerCase(Locale.ROOT);
        plain = plain.replace("uỷ", "ủy").replace("ủy ban nhân dân", "ubnd").replace("hội đồng nhân dân", "hđnd");
        plain = plain.replaceAll("[“”„\"'‘’]", "")
                .replace('–', '-')
                .replace('—', '-')
                .replaceAll("\\s+", " ");
        return plain.replaceAll("^[ .;:,…]+|[ .;:,…]+$", "");
    }

    static List<String> of(String text) {
        var words = BULLET.matcher(plain(text)).replaceFirst("");
        return WORD.matcher(words).results().map(MatchResult::group).toList();
    }

    /** A document number without spaces, in capitals. */
    static String number(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }
}
