package vn.congmo.gateway.ckan.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What CKAN takes for a tag: 2 to 100 letters, digits, spaces and {@code - _ .}; composed Unicode. */
public final class TagName {

    public static final int SHORTEST = 2;
    public static final int LONGEST = 100;

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_ .-]+");

    private TagName() {}

    /** Whether all characters are allowed, however many there are. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether CKAN takes it. */
    public static boolean isTag(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && hasForm(text);
    }

    /** The tags of a keyword: its parts between commas and semicolons, with hyphens for what no tag may have. */
    public static List<String> list(String keyword) {
        return Arrays.stream(Normalizer.normalize(keyword, Normalizer.Form.NFC).split("[,;]"))
                .map(part -> part.replaceAll("[^\\p{L}\\p{N}_ .-]+", "-").strip())
                .filter(TagName::isTag)
                .toList();
    }
}
