package vn.congmo.extraction.document;

import java.util.List;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.text.NormalisedText;

/** Evidence for rows and parts of rows. */
final class RowText {
    private RowText() {}

    static Evidence evidence(NormalisedText text, Row row, String rule, double confidence) {
        return Evidence.of(text.value(), row.span(), rule, confidence);
    }

    static Evidence evidence(NormalisedText text, List<Row> rows, String rule, double confidence) {
        var span =
                new Span(rows.getFirst().span().start(), rows.getLast().span().end());
        return Evidence.of(text.value(), span, rule, confidence);
    }

    static String join(List<Row> rows) {
        return String.join(" ", rows.stream().map(Row::text).toList());
    }
}
