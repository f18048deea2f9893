package vn.congmo.gateway.ckan.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congmo.gateway.core.FoldedText;

/**
 * Text to look for words in: each word between single spaces, the ends of values as a word that nobody looks for.
 *
 * @param folded without accents
 * @param exact  with them
 */
record Words(String folded, String exact) {

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String END = " | ";

    static Words of(List<String> values) {
        StringBuilder folded = new StringBuilder(" ");
        StringBuilder exact = new StringBuilder(" ");
        for (String value : values) {
            folded.append(plain(FoldedText.of(value))).append(END);
            exact.append(exact(value)).append(END);
        }
        return new Words(folded.toString(), exact.toString());
    }

    /** Whether these words stand in it one after the other; accents do not matter. */
    boolean hold(String words) {
        return folded.contains(" " + plain(FoldedText.of(words)) + " ");
    }

    /** Whether they do with their accents. */
    boolean holdExactly(String words) {
        return exact.contains(" " + exact(words) + " ");
    }

    /** Whether a word of this form stands in it: {@code *} is any characters, {@code ?} one. */
    boolean holdLike(String form) {
        String bare = FoldedText.of(form);
        return Arrays.stream(folded.split(" ")).anyMatch(word -> Wildcards.match(bare, word));
    }

    private static String exact(String text) {
        return plain(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    private static String plain(String text) {
        return OTHERS.matcher(text).replaceAll(" ").strip();
    }
}
