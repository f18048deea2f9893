package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The header of a grid: one row with at least two known titles, the row below it where titles are parted again, and a row that
 * only numbers the columns.
 *
 * @param from its first row
 * @param to the row behind its last
 */
record Header(int from, int to, List<Column> columns) {
    private static final int DEEPEST = 8;
    private static final int LONGEST_TITLE = 16;

    /** The header of a grid, or null if no row reads like one. */
    static @Nullable Header of(Grid grid) {
        for (int row = 0; row < Math.min(DEEPEST, grid.rows()); row++) {
            if (isHeader(grid, row)) {
                int to = end(grid, row);
                return new Header(row, to, columns(grid, row, to));
            }
        }
        return null;
    }

    private static boolean isHeader(Grid grid, int row) {
        var written = grid.written(row);
        var roles = new LinkedHashSet<Role>();
        written.forEach(cell -> roles.add(HeaderWords.role(cell.words())));
        roles.remove(Role.OTHER);
        boolean content =
                roles.stream().anyMatch(Role::isContent) || roles.contains(Role.LEAD) && roles.contains(Role.DEADLINE);
        return content
                && roles.size() >= 2
                && written.stream().allMatch(c -> c.words().size() <= LONGEST_TITLE);
    }

    private static int end(Grid grid, int from) {
        int to = from + 1;
        for (int column = 0; column < grid.columns(); column++) {
            var place = grid.placeAt(from, column);
            to = place.lines().isEmpty() ? to : Math.max(to, Math.min(place.lastRow() + 1, from + 3));
        }
        while (to < grid.rows() && (isSecond(grid, to) || isNumbering(grid.written(to)))) {
            to++;
        }
        return to;
    }

    /** A row that parts titles: nothing under "TT", known words elsewhere. */
    private static boolean isSecond(Grid grid, int row) {
        var written =
                grid.written(row).stream().filter(cell -> !cell.repeated()).toList();
        boolean numberFree = grid.at(row, 0).isEmpty() || grid.at(row, 0).repeated();
        return numberFree
                && !written.isEmpty()
                && written.stream().allMatch(cell -> HeaderWords.role(cell.words()) != Role.OTHER);
    }

    /** "(1) (2) (3)", "A B 1 2": more than two cells, none longer than one letter or two digits. */
    static boolean isNumbering(List<Cell> cells) {
        long numbers = cells.stream()
                .filter(cell -> cell.text().matches("\\(?\\d{1,2}\\)?( ?= ?.*)?"))
                .count();
        return cells.size() > 2
                && numbers >= cells.size() - 2
                && cells.stream().allMatch(cell -> cell.text().matches("\\(?(\\d{1,2}|[A-EĐ])\\)?( ?= ?.*)?"));
    }

    private static List<Column> columns(Grid grid, int from, int to) {
        return IntStream.range(0, grid.columns())
                .mapToObj(column -> column(grid, from, to, column))
                .toList();
    }

    private static Column column(Grid grid, int from, int to, int column) {
        var titles = new LinkedHashSet<String>();
        var role = Role.OTHER;
        for (int row = from; row < to; row++) {
            var cell = grid.at(row, column);
            if (!cell.isEmpty() && !isNumbering(grid.written(row))) {
                titles.add(cell.text());
                var own = HeaderWords.role(cell.words());
                role = own == Role.OTHER ? role : own;
            }
        }
        return new Column(String.join(" ", titles), role);
    }

    /** The cells of the header, each once. */
    List<Cell> cells(Grid grid) {
        var cells = new ArrayList<Cell>();
        for (int row = from; row < to; row++) {
            cells.addAll(
                    grid.written(row).stream().filter(cell -> !cell.repeated()).toList());
        }
        return cells;
    }

    /** Whether a row says the header again, as on a new page. */
    boolean isRepeatedBy(Grid grid, int row) {
        return row + 1 <= grid.rows()
                && IntStream.range(0, grid.columns()).allMatch(column -> grid.at(row, column)
                        .text()
                        .equals(grid.at(from, column).text()));
    }
}
