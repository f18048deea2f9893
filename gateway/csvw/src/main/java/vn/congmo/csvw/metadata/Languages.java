package vn.congmo.csvw.metadata;

import java.util.Locale;
import java.util.regex.Pattern;

/** The few rules on language tags that the specification needs. */
final class Languages {

    private static final Pattern TAG = Pattern.compile("(?:[A-Za-z]{2,8}|[xXiI](?=-))(?:-[A-Za-z0-9]{1,8})*");

    private Languages() {}

    static boolean isTag(String tag) {
        return TAG.matcher(tag).matches();
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
