package vn.congmo.gateway.connectors.pxweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.catalogue.TableMetadata.ColumnMetadata;
import vn.congmo.gateway.connectors.pxweb.JsonStat.Dimension;
import vn.congmo.gateway.core.CsvLine;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Slug;

/**
 * A cube as a table: for each dimension the code and the label of a category, then {@code value} and {@code status}.
 *
 * @param parts of the cube, which have the same dimensions and other categories
 */
record PxTable(String title, List<JsonStat> parts) {

    static final String NAME = "observations";

    private static final LocalizedText VALUE = new LocalizedText("Giá trị", "Value");
    private static final LocalizedText STATUS = new LocalizedText("Ghi chú của giá trị", "Status of the value");

    PxTable {
        parts = List.copyOf(parts);
    }

    /** Its data dictionary. */
    TableMetadata metadata() {
        List<ColumnMetadata> columns = new ArrayList<>();
        List<String> names = names();
        List<Dimension> dimensions = parts.getFirst().dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            String label = dimensions.get(d).label();
            columns.add(
                    column(names.get(2 * d), new LocalizedText(label + " (mã)", label + " (code)"), "string", true));
            columns.add(column(names.get(2 * d + 1), new LocalizedText(label, label), "string", true));
        }
        columns.add(column("value", VALUE, "decimal", false));
        columns.add(column("status", STATUS, "string", false));
        return new TableMetadata(NAME, new LocalizedText(title, title), Optional.empty(), columns);
    }

    void writeCsv(Path file) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(CsvLine.of(names()));
            for (JsonStat part : parts) {
                for (List<String> row : (Iterable<List<String>>) part.rows()::iterator) {
                    out.write(CsvLine.of(row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as CSVW, so that the table can be published as it is. */
    void writeMetadata(Path file) {
        List<Map<String, Object>> columns = metadata().columns().stream()
                .map(column -> Map.<String, Object>of(
                        "name", column.name(),
                        "titles",
                                Map.of(
                                        "vi",
                                        column.title().vi(),
                                        "en",
                                        column.title().en()),
                        "datatype", column.datatype(),
                        "required", column.required()))
                .toList();
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "vi")));
        table.put("url", NAME + ".csv");
        table.put("dc:title", title);
        table.put("tableSchema", Map.of("columns", columns));
        try {
            Files.write(file, JsonMapper.shared().writeValueAsBytes(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of columns, each once. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Dimension dimension : parts.getFirst().dimensions()) {
            String slug = Slug.of(dimension.label()).replace('-', '_');
            String stem = slug.isEmpty() || !Character.isLetter(slug.charAt(0)) ? "dimension_" + slug : slug;
            String name = names.contains(stem) || stem.equals("value") || stem.equals("status")
                    ? stem + "_" + (names.size() / 2 + 1)
                    : stem;
            names.add(name + "_code");
            names.add(name);
        }
        names.add("value");
        names.add("status");
        return names;
    }

    private static ColumnMetadata column(String name, LocalizedText title, String datatype, boolean required) {
        return new ColumnMetadata(
                name,
                title,
                Optional.empty(),
                datatype,
                required,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
