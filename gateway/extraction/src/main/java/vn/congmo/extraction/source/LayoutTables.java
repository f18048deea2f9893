package vn.congmo.extraction.source;

import java.util.List;
import java.util.Locale;
import vn.congmo.extraction.source.Block.Cell;
import vn.congmo.extraction.source.Block.Table;

/** Tells tables that only place text on the page (letterhead, Nơi nhận beside the signature, frames) from tables of data. */
final class LayoutTables {
    private static final int MOST_ROWS = 8;
    private static final List<String> PLACED = List.of(
            "CỘNG HÒA XÃ HỘI",
            "CỘNG HOÀ XÃ HỘI",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "NƠI NHẬN",
            "TM. ",
            "KT. ",
            "TL. ",
            "TUQ. ",
            "T/M ",
            "K/T ");
    private static final List<String> HEADERS = List.of("TT", "STT", "SỐ TT", "SỐ THỨ TỰ");

    private LayoutTables() {}

    /** The table, with a signature at its end as a table of its own: where no paragraph stands between, formats join them. */
    static List<Table> parts(Table table) {
        int rows = table.rows();
        for (int row = rows - 1; row > Math.max(0, rows - MOST_ROWS); row--) {
            int from = row;
            boolean signature = table.cells().stream()
                    .anyMatch(cell -> cell.row() == from && key(cell).startsWith("NƠI NHẬN"));
            boolean parted =
                    table.cells().stream().noneMatch(cell -> cell.row() < from && cell.row() + cell.rowSpan() > from);
            if (signature && parted) {
                return List.of(rows(table, 0, from), rows(table, from, rows));
            }
        }
        return List.of(table);
    }

    private static Table rows(Table table, int from, int to) {
        return new Table(table.cells().stream()
                .filter(cell -> cell.row() >= from && cell.row() < to)
                .map(cell ->
                        new Cell(cell.row() - from, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.blocks()))
                .toList());
    }

    static boolean isLayout(Table table) {
        if (table.columns() <= 1) {
            return true;
        }
        if (hasHeader(table)) {
            return false;
        }
        return table.rows() == 1 && table.columns() <= 3
                || table.columns() <= 4 && table.rows() <= MOST_ROWS && placesText(table);
    }

    private static boolean hasHeader(Table table) {
        return table.rows() > 1 && HEADERS.contains(key(table.cells().getFirst()));
    }

    private static boolean placesText(Table table) {
        return table.cells().stream().map(LayoutTables::key).anyMatch(text -> PLACED.stream()
                .anyMatch(words -> text.startsWith(words) || text.contains(" " + words)));
    }

    private static String key(Cell cell) {
        var text = java.text.Normalizer.normalize(cell.text(), java.text.Normalizer.Form.NFC);
        return text.replaceAll("[\\s\\u00A0]+", " ").strip().toUpperCase(Locale.ROOT);
    }
}
