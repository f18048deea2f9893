package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;

/** Cells below each other without any mark: the titles from "TT" on, then rows that each begin with a number on its own line. */
final class LineCells implements TextForm {
    private static final int LONGEST_ROW = 60;

    @Override
    public @Nullable Found at(TextLines lines, int from) {
        if (!opens(lines, from)) {
            return null;
        }
        int end = end(lines, from);
        var units = new ArrayList<List<Span>>();
        for (int line = from; line < end; line++) {
            units.add(List.of(lines.span(line)));
        }
        var table = new NumberedRows(lines.document(), units).read();
        return table == null || table.rows().isEmpty() ? null : new Found(table, end);
    }

    private static boolean opens(TextLines lines, int from) {
        var span = lines.span(from);
        return span.end() - span.start() <= 12 && HeaderWords.role(lines.passage(span)) == Role.NUMBER;
    }

    /** The table ends before the foot, a heading, or a last row that would be longer than any other. */
    private static int end(TextLines lines, int from) {
        var sequence = new RowSequence(0);
        int lastLabel = from;
        int longest = 0;
        for (int at = from + 1; at < lines.size(); at++) {
            var next = at + 1 < lines.size() ? lines.passage(lines.span(at + 1)) : null;
            if (sequence.starts(RowLabel.of(lines.text(at)), next)) {
                longest = lastLabel > from ? Math.max(longest, at - lastLabel) : longest;
                lastLabel = at;
            }
            int limit = longest > 3 ? longest + 2 : LONGEST_ROW;
            if (StrokeCells.isEnd(lines, at) || at - lastLabel > limit || isHeading(lines, at, lastLabel)) {
                return at;
            }
        }
        return lines.size();
    }

    private static boolean isHeading(TextLines lines, int at, int lastLabel) {
        var text = lines.text(at);
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 12;
        return at > lastLabel + 1
                && (capitals || text.matches("([IVX]{1,5}|\\d{1,2})\\. \\p{Lu}.*") || text.startsWith("Ghi chú:"));
    }
}
