package vn.congmo.gateway.forms.sheet;

import java.util.regex.Pattern;

/** Text that a spreadsheet shall show as it is. */
public final class SheetText {

    /** What Excel takes into one cell. */
    static final int LONGEST = 32_767;

    private static final String CUT = " … [bị cắt, xem tệp CSV / cut, see the CSV file]";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBERLIKE = Pattern.compile("[-+(]?[0-9][-0-9.,:/ ()%eE+]*");
    private static final Pattern SAFE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final Pattern ESCAPED =
            Pattern.compile("_x[0-9A-Fa-f]{4}_|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";

    private SheetText() {}

    /** Text no longer than a cell; a cut one says that it is. */
    public static String fit(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }

    /** Whether it is a day in four-digit years, which every Excel knows. */
    public static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    /**
     * For a file of bare text: what Excel would calculate gets an apostrophe before it; what it would take for another
     * number or a date (007, +84 90, 3/4, 1.2) a tab, which is not seen.
     */
    public static String harmless(String text) {
        if (NUMBERLIKE.matcher(text).matches()) {
            return SAFE_NUMBER.matcher(text).matches() ? text : "\t" + text;
        }
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        boolean isFormula = first < text.length() && TRIGGERS.indexOf(text.charAt(first)) >= 0;
        return isFormula ? "'" + text : text;
    }

    /** For a cell of a worksheet: what its XML cannot hold, and what looks like the escape of such (ST_Xstring). */
    static String escape(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> found.group().startsWith("_")
                        ? "_x005F" + found.group()
                        : "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || c == '\u3000';
    }
}
