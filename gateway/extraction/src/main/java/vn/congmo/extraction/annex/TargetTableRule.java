package vn.congmo.extraction.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Indicator.Nature;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.table.Cell;
import vn.congmo.extraction.table.Column;
import vn.congmo.extraction.table.Role;
import vn.congmo.extraction.table.Table;
import vn.congmo.extraction.table.TableRow;

/** Tables that set targets: "TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | ... | Năm 2030". */
public final class TargetTableRule {
    private static final String NAME = "table-target";
    private static final Set<String> RANKS = Set.of("hạng", "thứ hạng", "xếp hạng", "vị trí", "thứ bậc");

    private final Table table;
    private final List<Indicator> found = new ArrayList<>();

    private TargetTableRule(Table table) {
        this.table = table;
    }

    /** The targets of a document's tables, in the order of the text. */
    public static List<Indicator> find(Reading reading) {
        var found = new ArrayList<Indicator>();
        for (var table : reading.outline().tables()) {
            if (isTargetTable(table)) {
                found.addAll(new TargetTableRule(table).find());
            }
        }
        return List.copyOf(found);
    }

    /** Whether values stand beside what they measure. */
    public static boolean isTargetTable(Table table) {
        boolean values = table.has(Role.YEAR) || table.has(Role.VALUE);
        return values && (table.has(Role.INDICATOR) || table.has(Role.UNIT) && table.has(Role.TASK));
    }

    private List<Indicator> find() {
        for (var row : table.rows()) {
            for (int column = 0; column < table.columns().size(); column++) {
                var role = table.columns().get(column).role();
                if (!row.section() && (role == Role.YEAR || role == Role.VALUE)) {
                    add(row, row.cells().get(column), table.columns().get(column));
                }
            }
        }
        return found;
    }

    private void add(TableRow row, Cell cell, Column column) {
        var name = name(row);
        var value = cell.isEmpty() ? null : TargetValue.of(cell.words());
        if (name == null || value == null) {
            return;
        }
        found.add(new Indicator(
                name.text(),
                value.comparator(),
                value.value(),
                value.valueMax(),
                value.unit() == null ? unit(row) : value.unit(),
                null,
                column.year(),
                column.isReached() ? Nature.ACTUAL : Nature.TARGET,
                null,
                cell.words().evidence(NAME, table.marked() ? 0.85 : 0.65)));
    }

    private @Nullable Cell name(TableRow row) {
        var cells = new ArrayList<>(table.cells(row, Role.INDICATOR));
        if (cells.isEmpty()) {
            cells.addAll(table.cells(row, Role.TASK));
        }
        return cells.isEmpty() ? null : cells.getLast();
    }

    private @Nullable String unit(TableRow row) {
        var cells = table.cells(row, Role.UNIT);
        var unit = cells.isEmpty() ? null : cells.getFirst().text();
        return unit != null && RANKS.contains(unit.toLowerCase(Locale.ROOT)) ? "rank" : unit;
    }
}
