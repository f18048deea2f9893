package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;

/** Rows that belong together, and the marker they begin with. */
record Paragraph(@Nullable Marker marker, List<Row> rows) {

    static List<Paragraph> of(List<Row> rows, Wrapping wrapping) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || wrapping.parts(rows.get(i - 1), rows.get(i))) {
                var own = List.copyOf(rows.subList(start, i));
                paragraphs.add(new Paragraph(Markers.find(own.getFirst().text()), own));
                start = i;
            }
        }
        return rows.isEmpty() ? List.of() : paragraphs;
    }

    /** The spans of its words, without the marker. */
    List<Span> spans() {
        var spans = new ArrayList<Span>();
        int from = rows.getFirst().span().start() + (marker == null ? 0 : marker.length());
        int to = rows.getFirst().span().end();
        for (var row : rows.subList(1, rows.size())) {
            if (row.span().start() != to + 1) {
                spans.add(new Span(from, to));
                from = row.span().start();
            }
            to = row.span().end();
        }
        spans.add(new Span(from, to));
        return spans;
    }

    boolean isBold() {
        return rows.stream().allMatch(Row::bold);
    }

    Row first() {
        return rows.getFirst();
    }

    Row last() {
        return rows.getLast();
    }
}
