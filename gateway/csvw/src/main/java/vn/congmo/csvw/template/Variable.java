package vn.congmo.csvw.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable in an expression.
 *
 * @param explode whether the items of a list are written one by one ({@code *})
 * @param length how many characters are used at most ({@code :3})
 */
record Variable(String name, boolean explode, int length) {

    /** What no name may hold; looked for, as matching whole names piece by piece would recurse with their length. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9_.%]|%(?![0-9A-Fa-f]{2})|\\.\\.|^\\.|\\.$");

    private static final Pattern PARTS = Pattern.compile("([^*:]+)(\\*)?(?::([1-9][0-9]{0,3}))?");

    static boolean isName(String text) {
        return !text.isEmpty() && !NOT_IN_NAMES.matcher(text).find();
    }

    /** Whether a string is a name with at most one modifier. */
    static boolean isValid(String text) {
        Matcher parts = PARTS.matcher(text);
        return parts.matches() && isName(parts.group(1)) && (parts.group(2) == null || parts.group(3) == null);
    }

    static Variable of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        int length = parts.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(parts.group(3));
        return new Variable(parts.group(1), parts.group(2) != null, length);
    }

    boolean isPlain() {
        return !explode && length == Integer.MAX_VALUE;
    }

    String cut(String value) {
        boolean isLonger = value.codePointCount(0, value.length()) > length;
        return isLonger ? value.substring(0, value.offsetByCodePoints(0, length)) : value;
    }
}
