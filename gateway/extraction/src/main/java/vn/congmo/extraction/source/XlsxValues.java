package vn.congmo.extraction.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** As XML Schema writes them, whatever the sheet shows: {@code 1594379.25}, {@code 2026-11-22}, {@code true}. */
record XlsxValues(XlsxFormats formats) implements XlsxRendering {

    /** Excel shows no more digits; those after them are noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    @Override
    public String number(double value, int style) {
        return formats.isDate(style) && DateUtil.isValidExcelDate(value)
                ? date(value, signs(formats.code(style)))
                : plain(value);
    }

    @Override
    public String truth(boolean value) {
        return Boolean.toString(value);
    }

    /** A format of days with a time of day in its value gives both: nothing is cut off. */
    private String date(double value, String signs) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, formats.since1904(), true);
        boolean hasTime = signs.matches("(?s).*[hs].*");
        boolean hasDay = signs.matches("(?s).*[dy].*") || !hasTime;
        if (!hasDay && value < 1) {
            return TIME.format(moment);
        }
        boolean bare = !hasTime && moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return bare ? moment.toLocalDate().toString() : MOMENT.format(moment);
    }

    /** The letters of a format that stand for parts of a date, without its literal words, colours and language. */
    private static String signs(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]|am/pm|a/p|;.*", "");
    }

    private static String plain(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
