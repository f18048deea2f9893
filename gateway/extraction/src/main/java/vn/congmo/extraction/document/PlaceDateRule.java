package vn.congmo.extraction.document;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.reading.Reading;

/** "Đắk Lắk, ngày 29 tháng 12 năm 2025"; a blank day or month leaves a date of lower precision. */
final class PlaceDateRule {
    private static final Pattern DATE =
            Pattern.compile(", ngày\\s?(\\d{1,2})?[ .…/]*tháng\\s?(\\d{1,2})?[ .…/]*năm\\s?(\\d{4})?");

    private PlaceDateRule() {}

    record PlaceDate(Field<String> place, @Nullable String date) {}

    static @Nullable PlaceDate find(Reading reading) {
        for (var row : reading.outline().head()) {
            var matcher = DATE.matcher(row.text());
            var place = matcher.find() ? place(row.text().substring(0, matcher.start())) : "";
            if (!place.isEmpty()) {
                var evidence = RowText.evidence(reading.text(), row, "document-place-date", 0.97);
                return new PlaceDate(new Field<>(place, evidence), date(matcher));
            }
        }
        return null;
    }

    /** The capitalised words right before the date: a symbol or a number may stand on the same line. */
    private static String place(String before) {
        var words = before.split(" ");
        int from = words.length;
        while (from > 0 && isName(words[from - 1])) {
            from--;
        }
        return String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }

    private static boolean isName(String word) {
        boolean capital = !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(Character::isLetter);
        return word.equals("-") || word.equals("TP.") || capital;
    }

    private static @Nullable String date(Matcher matcher) {
        var day = matcher.group(1);
        var month = matcher.group(2);
        var year = matcher.group(3);
        if (year == null || month == null) {
            return year;
        }
        var date = "%s-%02d".formatted(year, Integer.parseInt(month));
        return day == null ? date : date + "-%02d".formatted(Integer.parseInt(day));
    }
}
