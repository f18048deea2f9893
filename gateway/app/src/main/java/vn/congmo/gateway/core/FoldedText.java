package vn.congmo.gateway.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people type it in a hurry: lower case, without tones and accents, đ as d. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FoldedText() {}

    /** For example {@code "Đắk  Lắk"} and {@code "dak lak"} both become {@code "dak lak"}. */
    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.replace('Đ', 'd').replace('đ', 'd').toLowerCase(Locale.ROOT);
        return SPACES.matcher(lower.strip()).replaceAll(" ");
    }
}
