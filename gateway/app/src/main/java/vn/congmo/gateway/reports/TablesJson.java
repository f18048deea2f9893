package vn.congmo.gateway.reports;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.reports.ReportTable.ReportColumn;

/** Tables as JSON: numbers are numbers, and what is not known is left out. */
record TablesJson(LocalizedText title, Map<String, LocalizedText> columns, List<Map<String, Object>> rows) {

    /** By the names of the tables. */
    static Map<String, TablesJson> of(List<ReportTable> tables) {
        Map<String, TablesJson> all = new LinkedHashMap<>();
        tables.forEach(table -> all.put(table.name(), of(table)));
        return all;
    }

    private static TablesJson of(ReportTable table) {
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        table.columns().forEach(column -> titles.put(column.name(), column.title()));
        return new TablesJson(
                table.title(),
                titles,
                table.rows().stream().map(row -> row(table.columns(), row)).toList());
    }

    private static Map<String, Object> row(List<ReportColumn> columns, List<String> cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                row.put(columns.get(i).name(), columns.get(i).number() ? new BigDecimal(cell) : cell);
            }
        }
        return row;
    }
}
