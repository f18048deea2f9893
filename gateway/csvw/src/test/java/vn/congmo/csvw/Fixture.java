package vn.congmo.csvw;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.TableSource;
import vn.congmo.csvw.table.ValidationReport;

/** A small dataset in memory. */
public final class Fixture {

    public static final String BASE = "http://localhost:8080/dataset/thử/";

    private final TableGroup group;
    private final Map<String, byte[]> tables = new HashMap<>();

    private Fixture(TableGroup group) {
        this.group = group;
    }

    /** A group, in JSON without its context, which every one has alike. */
    public static Fixture group(String json) {
        String document = "{\"@context\": [\"http://www.w3.org/ns/csvw\", {\"@language\": \"vi\"}], "
                + json.substring(json.indexOf('{') + 1);
        return new Fixture(MetadataReader.read(
                document.getBytes(StandardCharsets.UTF_8), BASE + "csv-metadata.json", MetadataSource.NONE));
    }

    /** A group of one table {@code t.csv} with some columns, and more of its schema. */
    public static Fixture table(String columns, String schema) {
        return group("{\"tables\": [{\"url\": \"t.csv\", \"tableSchema\": {\"columns\": [" + columns + "]" + schema
                + "}}]}");
    }

    public static Fixture table(String columns) {
        return table(columns, "");
    }

    public Fixture with(String name, String csv) {
        return with(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    public Fixture with(String name, byte[] csv) {
        tables.put(name, csv);
        return this;
    }

    public TableGroup group() {
        return group;
    }

    public TableSource source() {
        return table -> {
            byte[] bytes = tables.get(table.name());
            if (bytes == null) {
                throw new NoSuchFileException(table.url());
            }
            return new ByteArrayInputStream(bytes);
        };
    }

    public ValidationReport validate() {
        return Csvw.validate(group, source(), 100);
    }

    public List<Row> rows(String name) {
        List<Row> rows = new ArrayList<>();
        Csvw.rows(group.get(name), source(), rows::add);
        return rows;
    }

    public Graph rdf(Mode mode) {
        Graph graph = GraphFactory.createDefaultGraph();
        Csvw.rdf(group, source(), mode, StreamRDFLib.graph(graph));
        return graph;
    }

    public String json(Mode mode) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csvw.json(group, source(), mode, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
