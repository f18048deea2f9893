package vn.congmo.gateway.forms;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Row;

/** The values of a table, read back from files of any format by others' readers, each in one notation. */
record TableValues(Table table) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What the CSV says. */
    List<Map<String, List<String>>> of(List<Row> rows) {
        return rows.stream()
                .map(row -> each(column -> row.cell(column.name()).values().stream()
                        .map(Value::lexical)
                        .toList()))
                .toList();
    }

    List<Map<String, List<String>>> ofJson(Path file) throws IOException {
        List<Map<String, List<String>>> rows = new ArrayList<>();
        JSON.readTree(Files.readString(file)).values().forEach(row -> rows.add(ofJson(row)));
        return rows;
    }

    List<Map<String, List<String>>> ofJsonLines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> ofJson(JSON.readTree(line))).toList();
        }
    }

    List<Map<String, List<String>>> ofXml(Path file) throws IOException, XMLStreamException {
        List<Map<String, List<String>>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            Map<String, List<String>> row = new LinkedHashMap<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                    row = new LinkedHashMap<>();
                } else if (event == XMLStreamReader.START_ELEMENT
                        && !xml.getLocalName().equals("rows")) {
                    row.computeIfAbsent(xml.getLocalName(), name -> new ArrayList<>())
                            .add(xml.getElementText());
                } else if (event == XMLStreamReader.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    Map<String, List<String>> read = row;
                    rows.add(each(column -> read.getOrDefault(column.name(), List.of())));
                }
            }
        }
        return rows;
    }

    List<Map<String, List<String>>> ofParquet(Path file) throws SQLException {
        List<Map<String, List<String>>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet result =
                        connection.createStatement().executeQuery("SELECT * FROM read_parquet('" + file + "')")) {
            while (result.next()) {
                Map<String, List<String>> row = new LinkedHashMap<>();
                for (Column column : table.schema().realColumns()) {
                    row.put(column.name(), ofSql(column, result.getObject(column.name())));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** A sheet, below its header. */
    List<Map<String, List<String>>> ofSheet(Path file, String sheet) throws IOException {
        List<Map<String, List<String>>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            book.findSheet(sheet).orElseThrow().read().stream().skip(1).forEach(row -> {
                List<Column> columns = table.schema().realColumns();
                Map<String, List<String>> read = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    Column column = columns.get(i);
                    read.put(
                            column.name(),
                            row.getOptionalCell(i)
                                    .map(cell -> ofCell(column, cell))
                                    .orElse(List.of()));
                }
                rows.add(read);
            });
        }
        return rows;
    }

    /** Where a format cannot tell an empty text from none. */
    static List<Map<String, List<String>>> withoutEmpty(List<Map<String, List<String>>> rows) {
        return rows.stream()
                .map(row -> {
                    Map<String, List<String>> kept = new LinkedHashMap<>();
                    row.forEach((name, values) -> kept.put(name, values.equals(List.of("")) ? List.of() : values));
                    return kept;
                })
                .toList();
    }

    private Map<String, List<String>> ofJson(JsonNode row) {
        return each(column -> {
            JsonNode value = row.path(column.name());
            List<JsonNode> values = value.isArray() ? new ArrayList<>(value.values()) : List.of(value);
            return values.stream()
                    .filter(each -> !each.isNull())
                    .map(JsonNode::asString)
                    .toList();
        });
    }

    private static List<String> ofSql(Column column, @Nullable Object value) throws SQLException {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Array list) {
            return Arrays.stream((Object[]) list.getArray())
                    .map(item -> canonical(column, String.valueOf(item)))
                    .toList();
        }
        String text = value instanceof Timestamp time ? time.toLocalDateTime().toString() : value.toString();
        return List.of(canonical(column, text));
    }

    private static List<String> ofCell(Column column, Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return List.of();
        }
        String text =
                switch (cell.getType()) {
                    case BOOLEAN -> cell.asBoolean().toString();
                    case NUMBER ->
                        switch (column.datatype().base()) {
                            case DATE -> cell.asDate().toLocalDate().toString();
                            case DATE_TIME -> cell.asDate().toString();
                            default -> cell.asNumber().toString();
                        };
                    default -> cell.asString().replace("_x005F_", "_");
                };
        return column.separator()
                .map(separator -> Arrays.stream(text.split(Pattern.quote(separator)))
                        .map(item -> canonical(column, item))
                        .toList())
                .orElseGet(() -> List.of(canonical(column, text)));
    }

    private Map<String, List<String>> each(Function<Column, List<String>> values) {
        Map<String, List<String>> row = new LinkedHashMap<>();
        for (Column column : table.schema().realColumns()) {
            row.put(
                    column.name(),
                    values.apply(column).stream()
                            .map(text -> canonical(column, text))
                            .toList());
        }
        return row;
    }

    /** Numbers by value, times with seconds, texts as they are. */
    private static String canonical(Column column, String text) {
        Builtin base = column.datatype().base();
        if (base.isNumeric() && !text.matches("-?(INF|Infinity)|NaN")) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        if (base == Builtin.DATE_TIME && text.length() == "2026-11-22T08:30".length()) {
            return text + ":00";
        }
        return text.replace("Infinity", "INF");
    }
}
