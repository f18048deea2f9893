package vn.congmo.gateway.forms.table;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.forms.RowWriter;
import vn.congmo.gateway.forms.TableFormat;

/**
 * CSV that an Excel with Vietnamese settings opens by a double click: UTF-8 with a byte order mark, CR LF, semicolons
 * between cells and a comma in decimals, as a comma cannot be both. There is no {@code sep=} line: Excel that sees one
 * forgets the byte order mark, and with it the letters of Vietnamese.
 */
@Component
@Order(1)
final class ExcelCsv implements TableFormat {

    @Override
    public String extension() {
        return "excel.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public RowWriter open(Table table, TableGroup group, Path file) throws IOException {
        return new ExcelCsvRows(table, file);
    }
}
