package vn.congmo.csvw.metadata;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The few rules on language tags that the specification needs. */
final class Languages {

    private Languages() {}

    /** Whether a tag is well-formed by BCP 47; whether its subtags are registered is not asked. */
    static boolean isTag(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** Equal, or equal once the longer is cut back to the shorter; the undetermined language matches any. */
    static boolean match(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        return left.equals(right)
                || left.equals(NaturalLanguage.UNDETERMINED)
                || right.equals(NaturalLanguage.UNDETERMINED)
                || left.startsWith(right + "-")
                || right.startsWith(left + "-");
    }
}
