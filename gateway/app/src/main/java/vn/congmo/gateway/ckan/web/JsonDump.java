package vn.congmo.gateway.ckan.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.ckan.action.Datastore;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.rows.RowReader;

/** {@code {"fields": [...], "records": [[...], ...]}}, row by row. */
final class JsonDump implements RowReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutputStream out;
    private boolean first = true;

    JsonDump(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<RowColumn> columns) throws IOException {
        write("{\n  \"fields\": " + JSON.writeValueAsString(Datastore.fields(columns)) + ",\n  \"records\": [\n");
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        write((first ? "    " : ",\n    ") + JSON.writeValueAsString(values));
        first = false;
    }

    @Override
    public void end() throws IOException {
        write("\n]}\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
