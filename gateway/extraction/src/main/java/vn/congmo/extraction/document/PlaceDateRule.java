package vn.congmo.extraction.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.reading.Reading;

/** "Đắk Lắk, ngày 29 tháng 12 năm 2025"; a blank day or month leaves a date of lower precision. */
final class PlaceDateRule {
    private static final Pattern LINE = Pattern.compile(
            "(?:.* )?(\\p{Lu}[\\p{L} .-]{1,40}), ngày\\s?(\\d{1,2})?[ .…/]*tháng\\s?(\\d{1,2})?[ .…/]*năm\\s?(\\d{4})?.*");

    private PlaceDateRule() {}

    record PlaceDate(Field<String> place, @Nullable String date) {}

    static @Nullable PlaceDate find(Reading reading) {
        for (var row : reading.outline().head()) {
            var matcher = LINE.matcher(row.text());
            if (matcher.matches()) {
                var evidence = RowText.evidence(reading.text(), row, "document-place-date", 0.97);
                return new PlaceDate(new Field<>(matcher.group(1).strip(), evidence), date(matcher));
            }
        }
        return null;
    }

    private static @Nullable String date(Matcher matcher) {
        var day = matcher.group(2);
        var month = matcher.group(3);
        var year = matcher.group(4);
        if (year == null || month == null) {
            return year;
        }
        var date = "%s-%02d".formatted(year, Integer.parseInt(month));
        return day == null ? date : date + "-%02d".formatted(Integer.parseInt(day));
    }
}
