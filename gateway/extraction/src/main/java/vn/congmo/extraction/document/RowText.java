package vn.congmo.extraction.document;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.text.NormalisedText;

/** Evidence for rows, and their words. */
final class RowText {
    private RowText() {}

    static Evidence evidence(NormalisedText text, Row row, String rule, double confidence) {
        return Evidence.of(text.value(), row.span(), rule, confidence);
    }

    /** Rows that follow each other make one span; what stands between two others is left out. */
    static Evidence evidence(NormalisedText text, List<Row> rows, String rule, double confidence) {
        var spans = new ArrayList<Span>();
        for (var row : rows) {
            var last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && row.span().start() == last.end() + 1) {
                spans.set(spans.size() - 1, new Span(last.start(), row.span().end()));
            } else {
                spans.add(row.span());
            }
        }
        return new Evidence(spans.getFirst().of(text.value()), spans, rule, confidence);
    }

    static String join(List<Row> rows) {
        return String.join(" ", rows.stream().map(Row::text).toList());
    }
}
