package vn.congmo.gateway.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes and checks slugs: ASCII, lower case, words joined by single hyphens. */
public final class Slug {

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** The slug of a Vietnamese or other text, for example {@code Đắk Lắk} becomes {@code dak-lak}. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String ascii = plain.replace('Đ', 'D').replace('đ', 'd').toLowerCase(Locale.ROOT);
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }

    /** Whether a text is a slug. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /**
     * Refuses what is not a slug.
     *
     * @throws IllegalArgumentException with the text in its message
     */
    public static String require(String slug) {
        if (!isSlug(slug)) {
            throw new IllegalArgumentException("Not a slug (a-z, 0-9, single hyphens): " + slug);
        }
        return slug;
    }
}
