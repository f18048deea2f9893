package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;

/** A row a line, its cells parted by tabulators, as a table comes when it is copied out of a word processor. */
final class TabRows implements TextForm {

    @Override
    public @Nullable Found at(TextLines lines, int from) {
        if (tabs(lines, from) == 0 || from > 0 && tabs(lines, from - 1) > 0) {
            return null;
        }
        var rows = new ArrayList<List<List<Span>>>();
        int at = from;
        while (at < lines.size() && tabs(lines, at) > 0) {
            rows.add(cells(lines, at));
            at++;
        }
        boolean wide = rows.stream().filter(row -> row.size() >= 3).count() * 2 > rows.size();
        var table = wide ? TableReader.read(lines.document(), Sheet.ofRows(rows)) : null;
        return table == null || table.rows().isEmpty() ? null : new Found(table, at);
    }

    private static long tabs(TextLines lines, int line) {
        var span = lines.span(line);
        var document = lines.document();
        return tabs(document.source().substring(document.sourceStart(span.start()), document.sourceEnd(span.end())));
    }

    private static long tabs(String text) {
        return text.chars().filter(c -> c == '\t').count();
    }

    private static List<List<Span>> cells(TextLines lines, int line) {
        var cells = new ArrayList<List<Span>>();
        var span = lines.span(line);
        var gap = lines.gapBefore(line);
        empty(cells, (int) tabs(gap.substring(gap.lastIndexOf('\n') + 1)));
        int from = span.start();
        for (int at = span.start(); at < span.end(); at++) {
            long tabs = tabsAt(lines, at);
            if (tabs > 0) {
                cells.add(List.of(new Span(from, at)));
                empty(cells, (int) tabs - 1);
                from = at + 1;
            }
        }
        cells.add(List.of(new Span(from, span.end())));
        return cells;
    }

    private static void empty(List<List<Span>> cells, int count) {
        for (int i = 0; i < count; i++) {
            cells.add(List.of());
        }
    }

    private static long tabsAt(TextLines lines, int at) {
        var document = lines.document();
        if (document.value().charAt(at) != ' ') {
            return 0;
        }
        return tabs(document.source().substring(document.sourceStart(at), document.sourceEnd(at + 1)));
    }
}
