package vn.congmo.gateway.forms.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.json.JsonValue;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.forms.RowWriter;

/**
 * Writes each row as one line with one JSON object: a member for every column of the file by its name, numbers and
 * booleans as such, {@code null} where there is no value, and an array for every column that holds lists.
 */
final class JsonRows implements RowWriter {

    private static final ObjectWriter LINES = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .writer()
            .withRootValueSeparator("");

    private final OutputStream out;
    private final JsonGenerator json;
    private final byte[] between;
    private final byte[] after;
    private final byte[] end;
    private boolean isFirst = true;

    /** With what stands at the start, between two rows, after each row, and at the end. */
    JsonRows(Path file, String start, String between, String after, String end) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        this.json = LINES.createGenerator(out);
        this.between = between.getBytes(StandardCharsets.UTF_8);
        this.after = after.getBytes(StandardCharsets.UTF_8);
        this.end = end.getBytes(StandardCharsets.UTF_8);
        out.write(start.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(Row row) throws IOException {
        if (!isFirst) {
            out.write(between);
        }
        isFirst = false;
        json.writeStartObject();
        for (Cell cell : row.cells()) {
            if (!cell.column().virtual()) {
                json.writeName(cell.column().name());
                write(cell);
            }
        }
        json.writeEndObject();
        json.flush();
        out.write(after);
    }

    @Override
    public void finish() throws IOException {
        out.write(end);
        out.close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(Cell cell) {
        boolean isList = cell.column().separator().isPresent();
        if (isList) {
            json.writeStartArray();
        }
        for (Value value : cell.values()) {
            JsonValue.write(value, json);
        }
        if (isList) {
            json.writeEndArray();
        } else if (cell.isNull()) {
            json.writeNull();
        }
    }
}
