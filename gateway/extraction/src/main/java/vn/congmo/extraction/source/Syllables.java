package vn.congmo.extraction.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells how much of a text is Vietnamese by the build of its syllables: first consonant, vowels, last consonant, tone. */
final class Syllables {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern LEGAL = Pattern.compile("(?:ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdđghklmnpqrstvx])?"
            + "(?:iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây|uya|uyê|uyu|iê|yê|ia|ya|uô|ua|ươ|ưa|uâ|uê|uơ|uy|oa|oă|oe|oo|ai|ao|au|ay"
            + "|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)"
            + "(?:ng|nh|ch|[cmnpt])?");

    private Syllables() {}

    /** Of the words with letters beyond ASCII: how many, and which share of them is a legal syllable. */
    record Share(int words, double legal) {}

    static Share of(String text) {
        int words = 0;
        int legal = 0;
        var matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find()) {
            var word = matcher.group();
            if (word.chars().anyMatch(c -> c >= 0x80)) {
                words++;
                legal += isLegal(word) ? 1 : 0;
            }
        }
        return new Share(words, words == 0 ? 0 : (double) legal / words);
    }

    private static boolean isLegal(String word) {
        boolean mixed = word.chars().skip(1).anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase);
        var marked = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tones = TONES.matcher(marked);
        int count = (int) tones.results().count();
        var plain = Normalizer.normalize(TONES.matcher(marked).replaceAll(""), Normalizer.Form.NFC);
        return !mixed && count <= 1 && LEGAL.matcher(plain).matches();
    }
}
