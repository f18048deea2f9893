package vn.congmo.extraction.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that an annex begins with: "PHỤ LỤC", "Phụ lục II", "PHỤ LỤC 1: DANH MỤC NHIỆM VỤ". */
public final class AnnexHeading {
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)[*#\\s]*(phụ lục|phụ biểu|biểu)(?: số)?[ .:]*([IVX]{1,5}|\\d{1,2}[A-Z]?)?(?![\\p{L}\\d])(.*)");
    private static final int LONGEST = 160;

    private AnnexHeading() {}

    /** The number of the annex that this line is the heading of, empty for one without a number; null for any other line. */
    public static @Nullable String number(String line) {
        var matcher = HEADING.matcher(line);
        boolean heading = line.length() <= LONGEST
                && matcher.matches()
                && !matcher.group(1).equals(matcher.group(1).toLowerCase(Locale.ROOT))
                && isTitle(matcher.group(3).strip());
        return !heading ? null : matcher.group(2) == null ? "" : matcher.group(2);
    }

    /** Nothing, or words that begin like a title and end no sentence. */
    private static boolean isTitle(String rest) {
        return rest.isEmpty()
                || !Character.isLowerCase(rest.charAt(0)) && ".;,/".indexOf(rest.charAt(rest.length() - 1)) < 0;
    }
}
