package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;

/** Columns that only spaces part, cells over several lines, as layout-keeping tools print the tables of a page. */
final class SpacedRows implements TextForm {
    private static final int DEEPEST_HEADER = 6;
    private static final int LONGEST = 2000;
    private static final int LONGEST_LINE = 400;
    private static final int FEWEST_COLUMNS = 3;

    @Override
    public @Nullable Found at(TextLines lines, int from) {
        int body = opens(lines, from) ? bodyStart(lines, from) : -1;
        if (body < 0) {
            return null;
        }
        int limit = Math.min(lines.size(), from + LONGEST);
        var all = IntStream.range(from, limit)
                .mapToObj(line -> SpacedLine.of(lines, line))
                .toList();
        int sample = Math.min(all.size(), body - from + 60);
        var columns = SpacedColumns.of(all.subList(0, body - from), all.subList(body - from, sample));
        if (columns.count() < FEWEST_COLUMNS) {
            return null;
        }
        int to = end(lines, body, limit, all, columns, from);
        var rows = rows(lines, from, body, to, all, columns);
        var table = TableReader.read(lines.document(), Sheet.ofRows(rows));
        return table == null || table.rows().isEmpty() ? null : new Found(table.unmarked(), to);
    }

    /** At least three pieces of which the first numbers rows and another is known. */
    private static boolean opens(TextLines lines, int from) {
        var span = lines.span(from);
        boolean printed = span.end() - span.start() <= LONGEST_LINE;
        var pieces = printed ? SpacedLine.of(lines, from).pieces() : List.<SpacedLine.Word>of();
        if (pieces.size() < FEWEST_COLUMNS) {
            return false;
        }
        var roles = new HashSet<Role>();
        pieces.forEach(piece -> roles.add(HeaderWords.role(lines.passage(piece.span()))));
        roles.remove(Role.OTHER);
        boolean numbered = HeaderWords.role(lines.passage(pieces.getFirst().span())) == Role.NUMBER;
        return numbered && roles.size() >= FEWEST_COLUMNS;
    }

    private static int bodyStart(TextLines lines, int from) {
        for (int at = from + 1; at < Math.min(lines.size(), from + DEEPEST_HEADER); at++) {
            if (isLabelled(lines, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLabelled(TextLines lines, int line) {
        var pieces = SpacedLine.of(lines, line).pieces();
        var label = RowLabel.of(pieces.getFirst().span().of(lines.document().value()));
        return pieces.size() > 1 && label != null && label.position() == 1;
    }

    private static int end(
            TextLines lines, int body, int limit, List<SpacedLine> all, SpacedColumns columns, int from) {
        for (int at = body; at < limit; at++) {
            var line = all.get(at - from);
            boolean section = RowLabel.of(
                            line.words().getFirst().span().of(lines.document().value()))
                    != null;
            if (StrokeCells.isEnd(lines, at) || !section && columns.isCrossed(line)) {
                return at;
            }
        }
        return limit;
    }

    private static List<List<List<Span>>> rows(
            TextLines lines, int from, int body, int to, List<SpacedLine> all, SpacedColumns columns) {
        var rows = new ArrayList<List<List<Span>>>();
        rows.add(merged(all.subList(0, body - from), columns));
        var sequence = new RowSequence(0);
        var open = new ArrayList<SpacedLine>();
        for (int at = body; at < to; at++) {
            var line = all.get(at - from);
            if (starts(lines, line, columns, sequence) && !open.isEmpty()) {
                rows.add(row(lines, open, columns));
                open.clear();
            }
            open.add(line);
        }
        rows.add(row(lines, open, columns));
        return rows;
    }

    /** The row of some lines; a heading across the table has one cell behind its number. */
    private static List<List<Span>> row(TextLines lines, List<SpacedLine> row, SpacedColumns columns) {
        var words = row.getFirst().words();
        var label = RowLabel.of(words.getFirst().span().of(lines.document().value()));
        boolean numbered =
                label != null && label.kind() != RowLabel.Kind.NUMBER && label.kind() != RowLabel.Kind.DECIMAL;
        if (!numbered || row.getFirst().pieces().size() > 2 || words.size() < 2) {
            return merged(row, columns);
        }
        var title = row.stream()
                .flatMap(line -> line.words().stream())
                .skip(1)
                .map(SpacedLine.Word::span)
                .toList();
        return List.of(List.of(words.getFirst().span()), title);
    }

    private static boolean starts(TextLines lines, SpacedLine line, SpacedColumns columns, RowSequence sequence) {
        var cells = columns.cells(line);
        var first = cells.getFirst();
        var label = first.isEmpty()
                ? null
                : RowLabel.of(first.getFirst().of(lines.document().value()));
        var next = cells.stream().skip(1).filter(cell -> !cell.isEmpty()).findFirst();
        return sequence.starts(
                label, next.isEmpty() ? null : lines.passage(next.get().getFirst()));
    }

    private static List<List<Span>> merged(List<SpacedLine> lines, SpacedColumns columns) {
        return IntStream.range(0, columns.count())
                .mapToObj(column -> lines.stream()
                        .flatMap(line -> columns.cells(line).get(column).stream())
                        .toList())
                .toList();
    }
}
