package vn.congmo.extraction.outline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Digits;

/**
 * "Số: 0158/KH-UBND", "Số: /UBND-KGVX" (number left blank), Party "Số 3260-KH/ĐĐQH15", "Luật số: 60/2024/QH15".
 *
 * @param number as printed, or null where it is blank
 * @param symbol without spaces
 * @param end offset after it in the line
 */
public record NumberLine(@Nullable String number, String symbol, int end) {
    private static final String LABEL =
            "(?:(?:Luật|Bộ luật|Nghị quyết|Nghị định|Pháp lệnh|Lệnh) )?[Ss][ốỐôÔổỔồỒoO]\\s?[:.;]?\\s?";
    private static final String NUMBER = "([\\dlIOo]{0,5}\\d[\\dlIOo]{0,5}(?:\\.\\d{1,3})?(?:\\s?/\\s?\\d{4})?)?";
    private static final String SYMBOL =
            "(\\p{Lu}[\\p{L}\\d&]*(?:(?:\\s?[-–/]\\s?|[.,])(?=[\\p{Lu}\\d])[\\p{L}\\d&]+)*)";
    private static final Pattern LINE =
            Pattern.compile("(?:" + LABEL + ")?" + NUMBER + "\\s?[.…_]*\\s?([-–/])\\s?" + SYMBOL);
    private static final Pattern LABELLED = Pattern.compile(LABEL + ".*");

    /** Reads a line that begins with a number or with its label, or null. */
    public static @Nullable NumberLine of(String line) {
        var matcher = LINE.matcher(line);
        if (!matcher.lookingAt()
                || matcher.group(1) == null && !LABELLED.matcher(line).matches()) {
            return null;
        }
        var number =
                matcher.group(1) == null ? null : Digits.of(matcher.group(1).replace(" ", ""));
        var symbol = matcher.group(3).replaceAll("\\s", "").replace('–', '-').replace('Ð', 'Đ');
        return symbol.length() < 2 ? null : new NumberLine(number, symbol, matcher.end());
    }
}
