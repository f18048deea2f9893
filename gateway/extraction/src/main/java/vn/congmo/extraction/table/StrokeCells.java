package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;

/** Cells below each other, each closed by an upright stroke on its own line or at its end, as legal web sites print tables. */
final class StrokeCells implements TextForm {
    private static final int LONGEST_CELL = 40;
    private static final Set<String> ENDS = Set.of("nơi nhận", "phụ lục", "phụ biểu", "biểu số");

    @Override
    public @Nullable Found at(TextLines lines, int from) {
        if (!opens(lines, from)) {
            return null;
        }
        var units = new ArrayList<List<Span>>();
        int to = collect(lines, from, units);
        var table = new NumberedRows(lines.document(), units).read();
        return table == null || table.rows().isEmpty() ? null : new Found(table, to);
    }

    /** Adds the cells from a line on; returns the line behind the last stroke. */
    private static int collect(TextLines lines, int from, List<List<Span>> units) {
        var open = new ArrayList<Span>();
        int to = from;
        for (int at = from; at < lines.size() && open.size() <= LONGEST_CELL && !isEnd(lines, at); at++) {
            var pieces = lines.cutAtStrokes(at);
            open.addAll(pieces.getFirst());
            for (var piece : pieces.subList(1, pieces.size())) {
                units.add(List.copyOf(open));
                open.clear();
                open.addAll(piece);
            }
            to = pieces.size() > 1 ? at + 1 : to;
        }
        return to;
    }

    /** "TT" or "STT", closed by a stroke. */
    private static boolean opens(TextLines lines, int from) {
        var text = lines.text(from);
        boolean closed = text.endsWith("|")
                || (from + 1 < lines.size() && lines.text(from + 1).startsWith("|"));
        var pieces = closed ? lines.cutAtStrokes(from) : List.<List<Span>>of();
        var first = pieces.stream().filter(piece -> !piece.isEmpty()).findFirst();
        return first.isPresent() && HeaderWords.role(lines.passage(first.get().getFirst())) == Role.NUMBER;
    }

    static boolean isEnd(TextLines lines, int line) {
        var text = lines.text(line).toLowerCase(java.util.Locale.ROOT);
        return ENDS.stream().anyMatch(text::startsWith);
    }
}
