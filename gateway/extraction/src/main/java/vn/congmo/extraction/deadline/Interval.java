package vn.congmo.extraction.deadline;

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
        int unit = isEvery(passage, at) ? at + 1 : at;
        if (unit >= passage.size()) {
            return null;
        }
        if (passage.token(unit).isNumber()) {
            return counted(passage, unit);
        }
        var value = UNITS.get(passage.token(unit).key());
        boolean dated = value != null && unit == at && isDated(passage, unit + 1);
        return value == null || dated ? null : new Interval(unit + 1, value);
    }

    /** The interval of a unit alone: "tháng". */
    static @Nullable Interval ofUnit(Passage passage, int at) {
        var value = UNITS.get(passage.token(at).key());
        return value == null ? null : new Interval(at + 1, value);
    }

    /** Whether "hằng", "hàng" or "mỗi" stands here. */
    static boolean isEvery(Passage passage, int at) {
        return passage.is(at, "hằng") || passage.is(at, "hàng") || passage.is(at, "mỗi");
    }

    /** "tháng 6", "năm 2026", "quý II": one of them, not every one. */
    private static boolean isDated(Passage passage, int at) {
        return at < passage.size()
                && (passage.token(at).isNumber() || passage.token(at).text().matches("I{1,3}|IV"));
    }

    /** "6 tháng", "03 tháng một lần", "1 năm"; "6 tháng đầu năm" is still every half-year. */
    private static @Nullable Interval counted(Passage passage, int at) {
        int count = passage.token(at).text().length() > 2
                ? 0
                : Integer.parseInt(passage.token(at).text());
        var unit = unit(passage, at + 1);
        if (count == 0 || unit.isEmpty()) {
            return null;
        }
        int to = passage.is(at + 2, "đầu") && passage.is(at + 3, "năm") ? at + 4 : at + 2;
        return new Interval(to, "R/P" + count + unit);
    }

    private static String unit(Passage passage, int at) {
        return passage.is(at, "tháng")
                ? "M"
                : passage.is(at, "năm") ? "Y" : passage.is(at, "tuần") ? "W" : passage.is(at, "ngày") ? "D" : "";
    }
}
