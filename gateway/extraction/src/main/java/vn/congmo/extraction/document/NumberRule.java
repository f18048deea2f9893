package vn.congmo.extraction.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.reading.Reading;

/** "Số: 0158/KH-UBND", "Số: /UBND-KGVX" (number left blank), Party "Số 3260-KH/ĐĐQH15". */
final class NumberRule {
    private static final Pattern NUMBER = Pattern.compile(
            "Số\\s?:?\\s?(\\d{1,6}(?:/\\d{4})?)?\\s?[.…_]*\\s?([-/])\\s?(\\p{Lu}[\\p{L}\\d&]*(?:[-/.][\\p{L}\\d&]+)*)");

    private NumberRule() {}

    record Number(@Nullable String number, String symbol, Evidence evidence) {}

    static @Nullable Number find(Reading reading) {
        for (var row : reading.outline().head()) {
            var number = find(reading, row);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private static @Nullable Number find(Reading reading, Row row) {
        var matcher = NUMBER.matcher(row.text());
        if (!matcher.lookingAt()) {
            return null;
        }
        return new Number(
                matcher.group(1), matcher.group(3), RowText.evidence(reading.text(), row, "document-number", 0.97));
    }
}
