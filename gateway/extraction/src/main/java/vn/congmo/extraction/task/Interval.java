package vn.congmo.extraction.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Passage;

/**
 * How often: "hằng tháng", "quý", "6 tháng".
 *
 * @param to index after its last token
 * @param value ISO 8601 repetition, e.g. R/P3M
 */
public record Interval(int to, String value) {
    private static final Map<String, String> UNITS =
            Map.of("ngày", "R/P1D", "tuần", "R/P1W", "tháng", "R/P1M", "quý", "R/P3M", "năm", "R/P1Y");

    /** The interval that starts exactly here, or null. */
    public static @Nullable Interval at(Passage passage, int at) {
        boolean every = passage.is(at, "hằng") || passage.is(at, "hàng") || passage.is(at, "mỗi");
        int unit = every ? at + 1 : at;
        if (unit >= passage.size()) {
            return null;
        }
        if (passage.token(unit).isNumber()) {
            return counted(passage, unit);
        }
        var value = UNITS.get(passage.token(unit).key());
        return value == null ? null : new Interval(unit + 1, value);
    }

    /** "6 tháng", "03 tháng một lần", "1 năm"; "6 tháng đầu năm" is still every half-year. */
    private static @Nullable Interval counted(Passage passage, int at) {
        int count = passage.token(at).text().length() > 2
                ? 0
                : Integer.parseInt(passage.token(at).text());
        boolean months = passage.is(at + 1, "tháng");
        boolean years = passage.is(at + 1, "năm");
        if (count == 0 || !(months || years)) {
            return null;
        }
        int to = passage.is(at + 2, "đầu") && passage.is(at + 3, "năm") ? at + 4 : at + 2;
        return new Interval(to, "R/P" + count + (months ? "M" : "Y"));
    }
}
