package vn.congmo.gateway.connectors.delivery;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.connectors.ConsignedTable;
import vn.congmo.gateway.reports.ReportTable;

/** A table of a report. */
record ReportedTable(ReportTable table) implements ConsignedTable {

    static ConsignedTable of(ReportTable table) {
        return new ReportedTable(table);
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public long count() {
        return table.rows().size();
    }

    @Override
    public void forEach(Consumer<TableRow> reader) {
        long number = 0;
        for (Map<String, String> row : table.named()) {
            number++;
            reader.accept(new TableRow(number, values(row)));
        }
    }

    private static Map<String, List<String>> values(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> List.of(cell.getValue())));
    }
}
