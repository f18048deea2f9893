package vn.congmo.csvw.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Annotations;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.RowReader;
import vn.congmo.csvw.table.TableSource;

/**
 * Streams a group as JSON.
 *
 * @see <a href="https://www.w3.org/TR/csv2json/#converting-csv-to-json">Generating JSON, section 4</a>
 */
public final class JsonConverter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final TableSource source;
    private final boolean isStandard;
    private final JsonGenerator json;

    private JsonConverter(TableSource source, Mode mode, JsonGenerator json) {
        this.source = source;
        this.isStandard = mode == Mode.STANDARD;
        this.json = json;
    }

    /** Writes a group in UTF-8 and leaves the stream open. */
    public static void convert(TableGroup group, TableSource source, Mode mode, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            new JsonConverter(source, mode, json).convert(group);
        }
        out.flush();
    }

    private void convert(TableGroup group) {
        if (isStandard) {
            json.writeStartObject();
            group.id().ifPresent(id -> json.writeStringProperty("@id", id));
            write(group.annotations(), group.notes());
            json.writeName("tables");
        }
        json.writeStartArray();
        group.tables().stream().filter(table -> !table.suppressOutput()).forEach(this::convert);
        json.writeEndArray();
        if (isStandard) {
            json.writeEndObject();
        }
    }

    private void convert(Table table) {
        if (isStandard) {
            json.writeStartObject();
            table.id().ifPresent(id -> json.writeStringProperty("@id", id));
            json.writeStringProperty("url", table.url());
            write(table.annotations(), table.notes());
            json.writeName("row");
            json.writeStartArray();
        }
        try (RowReader reader = RowReader.open(table, source)) {
            RowObjects objects = new RowObjects(reader.table());
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                convert(row.get(), reader.table(), objects);
            }
        }
        if (isStandard) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void convert(Row row, Table table, RowObjects objects) {
        List<RowObject> roots = objects.of(row);
        if (!isStandard) {
            roots.forEach(object -> object.write(json));
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("url", table.url() + "#row=" + row.sourceNumber());
        json.writeNumberProperty("rownum", row.number());
        writeTitles(row, table);
        json.writeName("describes");
        json.writeStartArray();
        roots.forEach(object -> object.write(json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTitles(Row row, Table table) {
        List<String> titles = table.schema().rowTitles().stream()
                .flatMap(column -> row.cell(column).values().stream())
                .map(Value::lexical)
                .toList();
        if (titles.size() == 1) {
            json.writeStringProperty("titles", titles.get(0));
        } else if (!titles.isEmpty()) {
            json.writeName("titles");
            json.writeStartArray();
            titles.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void write(Annotations annotations, List<JsonNode> notes) {
        AnnotationJson writer = new AnnotationJson(json);
        annotations.properties().forEach(writer::write);
        writer.writeNotes(notes);
    }
}
