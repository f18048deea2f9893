package vn.congmo.clients;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;

/**
 * A table as one file format holds it.
 *
 * @param address where the file is
 */
record TableFile(String address, List<Column> columns) {

    /** The rows, each with its cells by name of column, as {@link Cell} writes them; without the empty cells. */
    List<Map<String, String>> rows() {
        return switch (address.replaceFirst(".*/[^./]+", "")) {
            case ".csv" -> csv(Bundled.text(address), ',');
            case ".json" ->
                Bundled.json(address).values().stream().map(this::json).toList();
            case ".jsonl" ->
                Bundled.text(address)
                        .lines()
                        .map(Bundled::parse)
                        .map(this::json)
                        .toList();
            case ".parquet" -> parquet(Npm.run("parquet.mjs", List.of(Bundled.address(address))));
            case ".xlsx" -> workbook();
            case ".xml" ->
                children(Served.xml(address).getDocumentElement())
                        .map(this::xml)
                        .toList();
            default -> throw new IllegalArgumentException(address);
        };
    }

    private List<Map<String, String>> csv(String text, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.stream().skip(1).map(this::csv).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> csv(CSVRecord row) {
        return row(i -> Cell.of(row.get(i), columns.get(i)));
    }

    private Map<String, String> json(JsonNode row) {
        return row(i -> Cell.of(row.path(columns.get(i).name())));
    }

    /** The script gives the names and then the rows; times as instants, of which dates are the first part. */
    private List<Map<String, String>> parquet(JsonNode printed) {
        JsonNode table = printed.path(Bundled.address(address));
        List<String> names =
                table.get(0).values().stream().map(JsonNode::asString).toList();
        return table.values().stream()
                .skip(1)
                .map(row -> row(i -> date(
                        columns.get(i),
                        Cell.of(row.path(names.indexOf(columns.get(i).name()))))))
                .toList();
    }

    private static Optional<String> date(Column column, Optional<String> cell) {
        return "date".equals(column.datatype()) ? cell.map(text -> text.replaceFirst("T.*", "")) : cell;
    }

    private List<Map<String, String>> workbook() {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(Bundled.bytes(address)))) {
            Stream<Row> rows = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false);
            return rows.skip(1)
                    .map(row -> row(
                            i -> Optional.ofNullable(row.getCell(i)).flatMap(cell -> Cell.of(cell, columns.get(i)))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> xml(Node row) {
        Map<String, List<String>> cells =
                children(row).collect(groupingBy(Node::getNodeName, mapping(Node::getTextContent, toList())));
        return row(i -> {
            Column column = columns.get(i);
            List<String> values = cells.getOrDefault(column.name(), List.of());
            return column.isList()
                    ? Cell.list(values)
                    : values.stream().findFirst().flatMap(text -> Cell.of(text, column));
        });
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                .filter(Element.class::isInstance);
    }

    private Map<String, String> row(IntFunction<Optional<String>> cell) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            cell.apply(i).ifPresent(value -> row.put(name, value));
        }
        return row;
    }
}
