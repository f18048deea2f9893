package vn.congmo.extraction.text;

import java.util.List;

/**
 * What a file says: its characters, and where the tables and pages of its format lie in them.
 *
 * @param characters decoded text; each cell of a table on lines of its own, row by row, a blank line before and after a table
 * @param tables the data tables in order of their cells, none inside another
 * @param pageStarts offsets of {@code characters} where the pages begin, ascending; empty where the format has no pages
 */
public record SourceText(String characters, List<SourceTable> tables, List<Integer> pageStarts) {
    public SourceText {
        tables = List.copyOf(tables);
        pageStarts = List.copyOf(pageStarts);
        requireAscending(pageStarts, characters.length());
        for (var table : tables) {
            table.cells().forEach(cell -> requireInside(cell.end(), characters.length()));
        }
    }

    /** A text without tables and pages. */
    public static SourceText of(String characters) {
        return new SourceText(characters, List.of(), List.of());
    }

    private static void requireAscending(List<Integer> offsets, int length) {
        int last = 0;
        for (int offset : offsets) {
            if (offset < last) {
                throw new IllegalArgumentException("Page starts do not ascend: " + offset + " after " + last);
            }
            last = offset;
        }
        requireInside(last, length);
    }

    private static void requireInside(int end, int length) {
        if (end > length) {
            throw new IllegalArgumentException("Offset " + end + " lies outside the " + length + " characters");
        }
    }
}
