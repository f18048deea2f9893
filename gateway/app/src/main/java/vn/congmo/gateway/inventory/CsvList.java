package vn.congmo.gateway.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.core.CsvLine;

/** The list as CSV, its header the names of the columns. */
@Component
@Order(1)
class CsvList implements OpenDataForm {

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(
            CatalogueSettings catalogue, List<OpenDataColumn> columns, List<Map<String, String>> rows, OutputStream out)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        lines.append(CsvLine.of(columns.stream().map(OpenDataColumn::name).toList()));
        rows.forEach(row -> lines.append(CsvLine.of(List.copyOf(row.values()))));
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
