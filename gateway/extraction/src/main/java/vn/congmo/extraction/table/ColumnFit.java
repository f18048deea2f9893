package vn.congmo.extraction.table;

import java.util.List;
import java.util.Set;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Passage;

/**
 * Lays the cells (or lines) of a row into its columns from left to right, where merged or empty cells left fewer cells than
 * columns or a cell takes several lines: the arrangement whose words fit the columns best.
 */
final class ColumnFit {
    private static final WordTree<String> VERBS = WordTree.ofFile("verbs.txt");
    private static final WordTree<String> DOCUMENTS = WordTree.of(List.of(
            "quyết định",
            "kế hoạch",
            "báo cáo",
            "văn bản",
            "nghị quyết",
            "tờ trình",
            "đề án",
            "công văn",
            "chỉ thị",
            "hệ thống"));
    private static final Set<String> TIMES = Set.of(
            "quý", "tháng", "năm", "trước", "hằng", "hàng", "thường", "định", "ngày", "giai", "trong", "đến", "cả",
            "sau", "chậm", "ngay", "khi");
    private static final double SKIP = 0.4;
    private static final double APART = 1.5;

    private ColumnFit() {}

    /** For each unit the index of its column; ascending. */
    static int[] place(List<Passage> units, List<Role> columns) {
        int n = units.size();
        int m = columns.size();
        var best = new double[n][m];
        var from = new int[n][m];
        for (int unit = 0; unit < n; unit++) {
            for (int column = 0; column < m; column++) {
                reach(units, columns, best, from, unit, column);
            }
        }
        return n == 0 ? new int[0] : path(best, from);
    }

    private static void reach(
            List<Passage> units, List<Role> columns, double[][] best, int[][] from, int unit, int column) {
        double fit = fit(units.get(unit), columns.get(column));
        if (unit == 0) {
            best[0][column] = fit - 3 * SKIP * column;
            return;
        }
        best[unit][column] = Double.NEGATIVE_INFINITY;
        for (int before = 0; before <= column; before++) {
            double step =
                    before == column ? joins(units.get(unit - 1), units.get(unit)) : -SKIP * (column - before - 1);
            double value = best[unit - 1][before] + step + fit;
            if (value > best[unit][column]) {
                best[unit][column] = value;
                from[unit][column] = before;
            }
        }
    }

    private static int[] path(double[][] best, int[][] from) {
        int last = best.length - 1;
        var path = new int[best.length];
        for (int column = 0; column < best[last].length; column++) {
            path[last] = best[last][column] > best[last][path[last]] ? column : path[last];
        }
        for (int unit = last; unit > 0; unit--) {
            path[unit - 1] = from[unit][path[unit]];
        }
        return path;
    }

    /** How well a line goes on with the one above in the same cell. */
    private static double joins(Passage above, Passage words) {
        var first = words.token(0);
        boolean goesOn = Character.isLowerCase(first.text().charAt(0)) || !first.isWord();
        boolean open = ",:;-".contains(above.token(above.size() - 1).text());
        return goesOn || open ? 1 : -APART;
    }

    private static double fit(Passage words, Role role) {
        return switch (role) {
            case DEADLINE, START -> isTime(words) ? 3 : words.size() > 10 ? -3 : -1.5;
            case LEAD, COORDINATING -> isBody(words) ? 2.5 : VERBS.end(words, 0) > 0 ? -2 : words.size() > 14 ? -1 : 0;
            case TASK, PROBLEM, INDICATOR ->
                isTime(words) ? -2 : isBody(words) ? -1 : VERBS.end(words, 0) > 0 ? 1.5 : 0.5;
            case PRODUCT, EXPECTED -> DOCUMENTS.end(words, 0) > 0 ? 1.5 : isTime(words) || isBody(words) ? -1.5 : 0.5;
            case UNIT -> words.size() <= 3 && !startsWithFigure(words) ? 2 : -2;
            case YEAR, VALUE -> startsWithFigure(words) ? 2 : -1;
            default -> isTime(words) ? -1 : 0;
        };
    }

    private static boolean startsWithFigure(Passage words) {
        return words.token(0).isNumber() || "≥≤<>~".contains(words.token(0).text());
    }

    private static boolean isBody(Passage words) {
        int at = words.token(0).isWord() ? 0 : 1;
        return Actors.holderAt(words, at) != null;
    }

    private static boolean isTime(Passage words) {
        return words.size() <= 14
                && (Moments.at(words, 0) != null
                        || TIMES.contains(words.token(0).key()));
    }
}
