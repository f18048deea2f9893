package vn.congmo.gateway.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows as text with a character between the cells (RFC 4180); only an empty text and what must be is quoted. */
final class SeparatedRows implements LineWriter {

    private final OutputStream out;
    private final char separator;
    private List<RowColumn> columns = List.of();

    SeparatedRows(OutputStream out, char separator) {
        this.out = out;
        this.separator = separator;
    }

    @Override
    public void begin(List<RowColumn> described) throws IOException {
        columns = described;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < described.size(); i++) {
            cell(line, i, described.get(i).name());
        }
        end(line);
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            cell(line, i, text(columns.get(i), values.get(i)));
        }
        end(line);
    }

    @Override
    public String lineSql(List<AnswerColumn> answered) {
        return LineSql.separated(answered, separator);
    }

    @Override
    public void line(byte[] made) throws IOException {
        out.write(made);
        out.write('\n');
    }

    private void end(StringBuilder line) throws IOException {
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private void cell(StringBuilder line, int place, @Nullable String text) {
        if (place > 0) {
            line.append(separator);
        }
        if (text == null) {
            return;
        }
        if (isPlain(text)) {
            line.append(text);
        } else {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }

    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static @Nullable String text(RowColumn column, @Nullable Object value) {
        if (value instanceof List<?> members) {
            return members.isEmpty()
                    ? null
                    : members.stream().map(SeparatedRows::text).collect(Collectors.joining(column.between()));
        }
        return value == null ? null : text(value);
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Double number -> number.toString().replace("Infinity", "INF");
            default -> value.toString();
        };
    }
}
