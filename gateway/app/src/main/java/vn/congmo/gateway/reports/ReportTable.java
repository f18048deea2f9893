package vn.congmo.gateway.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A table of a report.
 *
 * @param name    in addresses and JSON
 * @param columns from left to right
 * @param rows    cells in the order of the columns; an empty text is an empty cell
 */
public record ReportTable(String name, LocalizedText title, List<ReportColumn> columns, List<List<String>> rows) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The rows by the names of the columns. */
    public List<Map<String, String>> named() {
        return rows.stream().map(this::named).toList();
    }

    private Map<String, String> named(List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i).name(), row.get(i));
        }
        return named;
    }

    /**
     * A column.
     *
     * @param name   in CSV and JSON
     * @param title  for people
     * @param number whether its cells are numbers
     */
    public record ReportColumn(String name, LocalizedText title, boolean number) {

        /** A column of texts. */
        public static ReportColumn of(String name, String vi, String en) {
            return new ReportColumn(name, new LocalizedText(vi, en), false);
        }

        /** A column of numbers. */
        public static ReportColumn ofNumbers(String name, String vi, String en) {
            return new ReportColumn(name, new LocalizedText(vi, en), true);
        }
    }

    /** A column with how its cells are told of a thing. */
    public record Told<T>(ReportColumn column, Function<T, String> cell) {}

    /** A table of things, one a row. */
    public static <T> ReportTable of(String name, LocalizedText title, List<Told<T>> columns, List<T> things) {
        return new ReportTable(
                name,
                title,
                columns.stream().map(Told::column).toList(),
                things.stream()
                        .map(thing -> columns.stream()
                                .map(told -> told.cell().apply(thing))
                                .toList())
                        .toList());
    }
}
