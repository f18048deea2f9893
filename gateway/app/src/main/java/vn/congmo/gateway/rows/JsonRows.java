package vn.congmo.gateway.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes each row as a line with an object that has a member for every column. */
final class JsonRows implements LineWriter {

    private static final ObjectWriter LINES = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer()
            .withRootValueSeparator("");

    private final OutputStream out;
    private final JsonGenerator json;
    private final boolean array;
    private List<RowColumn> columns = List.of();
    private boolean first = true;

    /** As an array, or as lines of their own. */
    JsonRows(OutputStream out, boolean array) {
        this.out = out;
        this.json = LINES.createGenerator(out);
        this.array = array;
    }

    @Override
    public void begin(List<RowColumn> described) throws IOException {
        columns = described;
        write(array ? "[\n" : "");
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        beginLine();
        json.writeStartObject();
        for (int i = 0; i < values.size(); i++) {
            json.writeName(columns.get(i).name());
            write(values.get(i));
        }
        json.writeEndObject();
        json.flush();
        endLine();
    }

    @Override
    public String lineSql(List<AnswerColumn> answered) {
        return LineSql.object(answered);
    }

    @Override
    public void line(byte[] made) throws IOException {
        beginLine();
        out.write(made);
        endLine();
    }

    @Override
    public void end() throws IOException {
        write(array ? "\n]\n" : "");
    }

    private void beginLine() throws IOException {
        write(array && !first ? ",\n" : "");
        first = false;
    }

    private void endLine() throws IOException {
        write(array ? "" : "\n");
    }

    private void write(@Nullable Object value) {
        if (value instanceof List<?> members) {
            json.writeStartArray();
            members.forEach(this::write);
            json.writeEndArray();
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            json.writeString(number.toString().replace("Infinity", "INF"));
        } else {
            json.writePOJO(value);
        }
    }

    private void write(String between) throws IOException {
        if (!between.isEmpty()) {
            out.write(between.getBytes(StandardCharsets.UTF_8));
        }
    }
}
