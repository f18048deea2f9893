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
 * One JSON object a line. The media type is the one in use, as none is registered for it ({@code application/json-seq}
 * is another format).
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
@Component
@Order(4)
final class JsonLines implements TableFormat {

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public RowWriter open(Table table, TableGroup group, Path file) throws IOException {
        return new JsonRows(file, "", "", "\n", "");
    }
}
