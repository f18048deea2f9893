package vn.congmo.gateway.catalogue;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;

/**
 * One row of a published table: the string values of its cells, already split and without nulls.
 *
 * @param number counts from 1 in the order of the file
 * @param values by column name; a column without a value is absent
 */
public record TableRow(long number, Map<String, List<String>> values) {

    public TableRow {
        values = Map.copyOf(values);
    }

    /** What a row holds that was cut by its schema; virtual columns are left out. */
    public static TableRow of(Row row) {
        Map<String, List<String>> values = new TreeMap<>();
        for (Cell cell : row.cells()) {
            if (!cell.column().virtual() && !cell.isNull()) {
                values.put(
                        cell.column().name(),
                        cell.values().stream().map(Value::lexical).toList());
            }
        }
        return new TableRow(row.number(), values);
    }

    /** The value of a column that the schema requires. */
    public String get(String column) {
        return find(column).orElseThrow(() -> new NoSuchElementException("Row " + number + " has no " + column));
    }

    /** The value of a column, if the row has one. */
    public Optional<String> find(String column) {
        return list(column).stream().findFirst();
    }

    /** All values of a column with a separator; empty when there is none. */
    public List<String> list(String column) {
        return values.getOrDefault(column, List.of());
    }
}
