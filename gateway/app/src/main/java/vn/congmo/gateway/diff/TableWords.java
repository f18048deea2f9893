package vn.congmo.gateway.diff;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.LocalizedText;

/** What became of one table, in words. */
final class TableWords {

    private TableWords() {}

    static LocalizedText changed(TableDiff diff) {
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        rows(diff.added(), "thêm", "added", vi, en);
        rows(diff.changed(), "sửa", "changed", vi, en);
        rows(diff.removed(), "bỏ", "removed", vi, en);
        columns(diff.columnsAdded(), "cột mới", "new columns", vi, en);
        columns(diff.columnsRemoved(), "bỏ cột", "columns removed", vi, en);
        return new LocalizedText(
                diff.table() + ": " + String.join(", ", vi), diff.table() + ": " + String.join(", ", en));
    }

    static LocalizedText added(PublishedTable table) {
        return new LocalizedText(
                "%s: bảng mới, %d dòng".formatted(table.name(), table.rows()),
                "%s: new table, %s".formatted(table.name(), count(table.rows(), "row")));
    }

    static LocalizedText removed(PublishedTable table) {
        return new LocalizedText(table.name() + ": bỏ cả bảng", table.name() + ": table removed");
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Rows are named once: “3 rows added, 2 changed”. */
    private static void rows(long number, String vi, String en, List<String> allVi, List<String> allEn) {
        if (number > 0) {
            boolean first = allVi.isEmpty();
            allVi.add(vi + " " + number + (first ? " dòng" : ""));
            allEn.add((first ? count(number, "row") : "" + number) + " " + en);
        }
    }

    private static void columns(List<String> names, String vi, String en, List<String> allVi, List<String> allEn) {
        if (!names.isEmpty()) {
            allVi.add(vi + " " + String.join(" ", names));
            allEn.add(en + " " + String.join(" ", names));
        }
    }
}
