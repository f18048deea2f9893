package vn.congmo.gateway.forms.table;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.forms.RowWriter;
import vn.congmo.gateway.forms.TableFormat;

/** A JSON array of objects, one a row and a line. */
@Component
@Order(3)
final class JsonTable implements TableFormat {

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public RowWriter open(Table table, TableGroup group, Path file) throws IOException {
        return new JsonRows(file, "[\n", ",\n", "", "\n]\n");
    }
}
