package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Signs for "the same as above": nt, -nt-, như trên, ", //. */
final class Ditto {
    private static final Set<String> SIGNS = Set.of(
            "nt",
            "-nt-",
            "- nt -",
            "nt-",
            "n.t",
            "như trên",
            "-như trên-",
            "- như trên -",
            "\"",
            "''",
            "”",
            "“",
            "//",
            "-\"-",
            "- \" -",
            "-//-",
            "- // -",
            "〃");

    private Ditto() {}

    static List<Cell> resolve(List<Cell> row, List<TableRow> above) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < row.size(); column++) {
            boolean same = SIGNS.contains(row.get(column).text().toLowerCase(Locale.ROOT));
            cells.add(same ? above(above, column, row.get(column)) : row.get(column));
        }
        return cells;
    }

    private static Cell above(List<TableRow> rows, int column, Cell sign) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!rows.get(i).section()) {
                return rows.get(i).cells().get(column).again();
            }
        }
        return sign;
    }
}
