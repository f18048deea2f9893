package vn.congmo.csvw.json;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Annotations;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.BatchWorker;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.TableVisitor;

/**
 * Writes what it is shown as JSON in UTF-8; leaves the stream open. Not for several threads.
 *
 * @see <a href="https://www.w3.org/TR/csv2json/#converting-csv-to-json">Generating JSON, section 4</a>
 */
public final class JsonConverter implements TableVisitor {

    private static final String COMMENT = "rdfs:comment";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final boolean isStandard;
    private final JsonGenerator json;

    /** A converter of a group; a document that is not {@linkplain #finish finished} is recognisably cut off. */
    public JsonConverter(OutputStream out, TableGroup group, Mode mode) {
        this.isStandard = mode == Mode.STANDARD;
        this.json = MAPPER.createGenerator(out);
        if (isStandard) {
            json.writeStartObject();
            group.id().ifPresent(id -> json.writeStringProperty("@id", id));
            write(group.annotations(), group.notes());
            json.writeName("tables");
        }
        json.writeStartArray();
    }

    @Override
    public Supplier<BatchWorker> open(Table table) {
        if (isStandard) {
            json.writeStartObject();
            table.id().ifPresent(id -> json.writeStringProperty("@id", id));
            json.writeStringProperty("url", table.url());
            write(table.annotations(), table.notes());
            json.writeName("row");
            json.writeStartArray();
        }
        RowObjects objects = new RowObjects(table);
        return () -> new BatchWorker() {
            @Override
            public void work(List<Row> batch) {
                batch.forEach(row -> convert(row, table, objects));
            }

            @Override
            public void deliver() {}
        };
    }

    @Override
    public void close(List<String> comments) {
        if (isStandard) {
            json.writeEndArray();
            writeTexts(COMMENT, comments);
            json.writeEndObject();
        }
    }

    /** Ends the document once all tables were shown. */
    public void finish() {
        json.writeEndArray();
        if (isStandard) {
            json.writeEndObject();
        }
        json.close();
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
        writeTexts("titles", titles(row, table));
        json.writeName("describes");
        json.writeStartArray();
        roots.forEach(object -> object.write(json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<String> titles(Row row, Table table) {
        return table.schema().rowTitles().stream()
                .flatMap(column -> row.cell(column).values().stream())
                .map(Value::lexical)
                .toList();
    }

    /** One text as a string, several as an array, none not at all. */
    private void writeTexts(String name, List<String> texts) {
        if (texts.size() == 1) {
            json.writeStringProperty(name, texts.get(0));
        } else if (!texts.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void write(Annotations annotations, List<JsonNode> notes) {
        AnnotationJson writer = new AnnotationJson(json);
        annotations.properties().forEach(writer::write);
        writer.writeNotes(notes);
    }
}
