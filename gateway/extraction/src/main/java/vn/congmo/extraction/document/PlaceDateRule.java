package vn.congmo.extraction.document;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.outline.HeadPart;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Digits;

/** "Đắk Lắk, ngày 29 tháng 12 năm 2025"; a blank day or month leaves a date of lower precision. */
final class PlaceDateRule {
    private static final String DAY = "([\\dlO]{1,2})?";
    private static final Pattern WORDS =
            Pattern.compile("[Nn]gày\\s?" + DAY + "[ .…_/]*th[áaà]ng\\s?" + DAY + "[ .…_/]*n[ăaâ]m\\s?([\\dlO]{4})?");
    private static final Pattern SIGNS =
            Pattern.compile("[Nn]gày\\s?" + DAY + "\\s?[-/.]\\s?" + DAY + "\\s?[-/.]\\s?([\\dlO]{4})");

    private PlaceDateRule() {}

    record PlaceDate(
            @Nullable Field<String> place, @Nullable Field<String> date) {}

    static @Nullable PlaceDate find(Reading reading) {
        var rows = reading.outline().head().rows(HeadPart.PLACE_DATE);
        if (rows.isEmpty()) {
            return null;
        }
        var text = RowText.join(rows);
        var words = WORDS.matcher(text);
        var matcher = words.find() ? words : SIGNS.matcher(text);
        if (matcher != words && !matcher.find()) {
            return null;
        }
        var evidence = RowText.evidence(reading.text(), rows, "document-place-date", 0.97);
        var place = place(text.substring(0, matcher.start()));
        var date = date(matcher);
        return new PlaceDate(
                place.isEmpty() ? null : new Field<>(place, evidence),
                date == null ? null : new Field<>(date, evidence));
    }

    /** The capitalised words right before the date: a symbol or a number may stand on the same line. */
    private static String place(String before) {
        var words = before.replaceFirst("[,. ]+$", "").split(" ");
        int from = words.length;
        while (from > 0 && isName(words[from - 1])) {
            from--;
        }
        return String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }

    private static boolean isName(String word) {
        boolean capital = !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’' || c == '-');
        return word.equals("-") || word.matches("TP\\.\\p{Lu}?\\p{L}*") || capital;
    }

    private static @Nullable String date(Matcher matcher) {
        var day = matcher.group(1);
        var month = matcher.group(2);
        var year = matcher.group(3);
        if (year == null || month == null) {
            return year;
        }
        var date = "%s-%02d".formatted(Digits.of(year), Integer.parseInt(Digits.of(month)));
        return day == null ? date : date + "-%02d".formatted(Integer.parseInt(Digits.of(day)));
    }
}
