package vn.congmo.extraction.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.outline.HeadPart;
import vn.congmo.extraction.outline.NumberLine;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.reading.Reading;

/** Number and symbol: "Số: 0158/KH-UBND", "Số: /UBND-KGVX" (number left blank), Party "Số 3260-KH/ĐĐQH15". */
final class NumberRule {
    private NumberRule() {}

    record Number(@Nullable String number, String symbol, Evidence evidence) {}

    static @Nullable Number find(Reading reading) {
        var rows = reading.outline().head().rows(HeadPart.NUMBER);
        for (int from = 0; from < rows.size(); from++) {
            for (int to = from + 1; to <= rows.size(); to++) {
                var number = find(reading, rows.subList(from, to));
                if (number != null) {
                    return number;
                }
            }
        }
        return null;
    }

    private static @Nullable Number find(Reading reading, List<Row> rows) {
        var line = NumberLine.of(RowText.join(rows));
        return line == null
                ? null
                : new Number(
                        line.number(), line.symbol(), RowText.evidence(reading.text(), rows, "document-number", 0.97));
    }
}
