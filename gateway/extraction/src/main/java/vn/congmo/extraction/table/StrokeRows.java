package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;

/** A row a line, its cells parted by upright strokes: {@code | TT | Nhiệm vụ | ... |}, as Markdown writes tables. */
final class StrokeRows implements TextForm {
    private static final int LONGEST_ROW = 60;

    @Override
    public @Nullable Found at(TextLines lines, int from) {
        // Only where strokes begin: a stretch without a header would else be read again from each of its lines.
        if (strokes(lines.text(from)) < 1 || from > 0 && strokes(lines.text(from - 1)) > 0) {
            return null;
        }
        var rows = new ArrayList<List<List<Span>>>();
        int at = from;
        while (at < lines.size() && strokes(lines.text(at)) > 0) {
            int end = rowEnd(lines, at);
            var cells = cells(lines, at, end);
            if (cells.stream().anyMatch(cell -> !cell.isEmpty()) && !isRule(lines, cells)) {
                rows.add(cells);
            }
            at = end;
        }
        boolean wide = rows.stream().filter(row -> row.size() >= 3).count() * 2 > rows.size();
        var table = wide ? TableReader.read(lines.document(), Sheet.ofRows(rows)) : null;
        return table == null || table.rows().isEmpty() ? null : new Found(table, at);
    }

    private static long strokes(String text) {
        return text.chars().filter(c -> c == '|').count();
    }

    /** A row that opens with a stroke goes on to the line that ends with one. */
    private static int rowEnd(TextLines lines, int from) {
        boolean open = lines.text(from).startsWith("|") && !lines.text(from).endsWith("|");
        for (int at = from + 1; open && at < Math.min(lines.size(), from + LONGEST_ROW); at++) {
            if (lines.text(at).startsWith("|")) {
                return from + 1;
            }
            if (lines.text(at).endsWith("|")) {
                return at + 1;
            }
        }
        return from + 1;
    }

    private static List<List<Span>> cells(TextLines lines, int from, int to) {
        var cells = new ArrayList<>(lines.cutAtStrokes(from));
        for (int line = from + 1; line < to; line++) {
            var more = lines.cutAtStrokes(line);
            var last = new ArrayList<>(cells.removeLast());
            last.addAll(more.getFirst());
            cells.add(last);
            cells.addAll(more.subList(1, more.size()));
        }
        if (lines.text(from).startsWith("|")) {
            cells.removeFirst();
        }
        if (lines.text(to - 1).endsWith("|") && !cells.isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    /** The line of dashes below a Markdown header. */
    private static boolean isRule(TextLines lines, List<List<Span>> cells) {
        return cells.stream()
                .flatMap(List::stream)
                .allMatch(span -> span.of(lines.document().value()).matches(":?[-—=]+:?"));
    }
}
