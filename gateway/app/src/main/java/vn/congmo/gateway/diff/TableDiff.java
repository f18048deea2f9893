package vn.congmo.gateway.diff;

import java.util.List;
import vn.congmo.gateway.catalogue.Distribution;

/**
 * What changed in a table from one version to another; the two files have the rows.
 *
 * @param table          its name
 * @param key            columns by which rows are told apart; empty where whole rows are compared
 * @param columnsAdded   that only the later version has
 * @param columnsRemoved that only the earlier version has
 * @param added          how many rows only the later version has
 * @param changed        how many rows have the same key and other cells
 * @param removed        how many rows only the earlier version has
 * @param csv            the rows as CSV
 * @param json           the rows as JSON
 */
public record TableDiff(
        String table,
        List<String> key,
        List<String> columnsAdded,
        List<String> columnsRemoved,
        long added,
        long changed,
        long removed,
        Distribution csv,
        Distribution json) {

    public TableDiff {
        key = List.copyOf(key);
        columnsAdded = List.copyOf(columnsAdded);
        columnsRemoved = List.copyOf(columnsRemoved);
    }

    /** Whether both versions say the same in it. */
    public boolean isEmpty() {
        return added + changed + removed == 0 && columnsAdded.isEmpty() && columnsRemoved.isEmpty();
    }
}
