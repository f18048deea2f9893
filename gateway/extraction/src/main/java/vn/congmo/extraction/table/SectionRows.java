package vn.congmo.extraction.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import vn.congmo.extraction.lexicon.WordTree;

/** Tells headings across a table ("I | HOÀN THIỆN THỂ CHẾ") from rows of data. */
final class SectionRows {
    private static final WordTree<String> OPENINGS =
            WordTree.of(List.of("nhóm", "lĩnh vực", "phần", "mục", "nhiệm vụ của", "nhiệm vụ, giải pháp về"));

    private SectionRows() {}

    static boolean isSection(Grid grid, int row) {
        var said = grid.written(row);
        var written = distinct(said);
        boolean numbered = written.size() > 1 && RowLabel.of(written.getFirst().text()) != null;
        if (written.isEmpty()
                || written.size() > (numbered ? 2 : 1)
                || written.getLast().repeated()) {
            return false;
        }
        var label = RowLabel.of(written.getFirst().text());
        boolean outer = label != null && (label.kind() == RowLabel.Kind.ROMAN || label.kind() == RowLabel.Kind.CAPITAL);
        return outer
                || isWide(grid, row)
                || isTitle(written.getLast())
                || (label != null && hasParts(grid, row, label));
    }

    /** The cells without those that say the same again, as merged cells do when they are written out. */
    private static List<Cell> distinct(List<Cell> cells) {
        var texts = new HashSet<String>();
        return cells.stream().filter(cell -> texts.add(cell.text())).toList();
    }

    /** One cell across at least three columns, or all but the number. */
    private static boolean isWide(Grid grid, int row) {
        for (int column = 0; column < grid.columns(); column++) {
            var place = grid.placeAt(row, column);
            boolean wide = place.columnSpan() >= Math.max(2, Math.min(3, grid.columns() - 1));
            if (wide && !place.lines().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitle(Cell cell) {
        var text = cell.text();
        boolean capitals =
                text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
        return capitals || OPENINGS.end(cell.words(), 0) > 0;
    }

    /** "1" above "1.1". */
    private static boolean hasParts(Grid grid, int row, RowLabel label) {
        var next = row + 1 < grid.rows() ? grid.written(row + 1) : List.<Cell>of();
        var below = next.isEmpty() ? null : RowLabel.of(next.getFirst().text());
        return below != null && below.isPartOf(label);
    }
}
