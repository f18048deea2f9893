package vn.congmo.gateway.forms.table;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.forms.RowWriter;
import vn.congmo.gateway.forms.Sheet;
import vn.congmo.gateway.forms.TableFormat;

/**
 * A worksheet: numbers, days, times and booleans as such, all else as text. The rows come first; a second sheet says
 * what they are. A table of more rows than a sheet takes is split, and then the workbook opens at the sheet that says so.
 */
@Component
@Order(2)
final class XlsxTable implements TableFormat {

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return Sheet.MEDIA_TYPE;
    }

    @Override
    public RowWriter open(Table table, TableGroup group, Path file) throws IOException {
        return new XlsxRows(table, group, file);
    }
}
