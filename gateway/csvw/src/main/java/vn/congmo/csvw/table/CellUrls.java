package vn.congmo.csvw.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.ColumnNames;
import vn.congmo.csvw.metadata.Table;

/**
 * The URLs of a column's cells: their subject, property and value; compiled once for the column.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#uri-template-properties">Metadata Vocabulary, section 5.1.3</a>
 */
public final class CellUrls {

    private final Table table;
    private final Column column;
    private final Map<String, Integer> index;
    private final Optional<UrlTemplate> about;
    private final Optional<UrlTemplate> property;
    private final Optional<UrlTemplate> value;

    private CellUrls(Table table, Column column, Map<String, Integer> index) {
        this.table = table;
        this.column = column;
        this.index = index;
        this.about = column.aboutUrl().map(this::compile);
        this.property = column.propertyUrl().map(this::compile);
        this.value = column.valueUrl().map(this::compile);
    }

    private UrlTemplate compile(String template) {
        return new UrlTemplate(template, table.url(), this::columnVariable, name -> index.getOrDefault(name, -1));
    }

    /** For each column of a settled table, in its order. */
    public static List<CellUrls> of(Table table) {
        Map<String, Integer> index = new HashMap<>();
        List<CellUrls> urls = new ArrayList<>();
        table.schema().columns().forEach(column -> index.put(column.name(), index.size()));
        table.schema().columns().forEach(column -> urls.add(new CellUrls(table, column, index)));
        return urls;
    }

    public Column column() {
        return column;
    }

    /** What the cell speaks of, empty where nothing is said. */
    public Optional<String> about(Row row) {
        return about.map(template -> expand(template, row));
    }

    /** The property that the cell gives a value of, empty where nothing is said. */
    public Optional<String> property(Row row) {
        return property.map(template -> expand(template, row));
    }

    /** The property where it is the same in every row, said or not. */
    public Optional<String> constantProperty() {
        return property.isEmpty()
                ? Optional.of(defaultProperty())
                : property.get().constant();
    }

    /** The property of a column that names none: its name in the table. */
    public String defaultProperty() {
        return table.url() + "#" + ColumnNames.encodeRest(column.name());
    }

    /** The thing that the cell points to where it is the same in every row. */
    public Optional<String> constantValue() {
        return value.flatMap(UrlTemplate::constant);
    }

    /** The place of the one cell in every row that decides on the thing pointed to; -1 where there is no such one. */
    public int valueColumn() {
        return value.map(UrlTemplate::onlyColumn).orElse(-1);
    }

    /** The thing pointed to, by the string in the cell of {@link #valueColumn}. */
    public String valueOf(String string) {
        return value.orElseThrow().expand(string);
    }

    /** The thing that the cell points to, empty where it holds a literal, or no value at all. */
    public Optional<String> value(Row row, Cell cell) {
        return cell.isNull() && !column.virtual() ? Optional.empty() : value.map(template -> expand(template, row));
    }

    /** Whether this column and another always speak of the same thing in a row. */
    public boolean sharesSubjectWith(CellUrls other) {
        boolean isOfRow = about.isEmpty() || about.get().isOfRow();
        return isOfRow && column.aboutUrl().equals(other.column.aboutUrl());
    }

    private String expand(UrlTemplate template, Row row) {
        return template.expand(row, name -> variable(name, row));
    }

    private List<String> variable(String name, Row row) {
        Integer at = index.get(name);
        if (at != null) {
            return row.cells().get(at).values().stream().map(Value::lexical).toList();
        }
        return switch (name) {
            case "_row" -> List.of(String.valueOf(row.number()));
            case "_sourceRow" -> List.of(String.valueOf(row.sourceNumber()));
            default -> columnVariable(name);
        };
    }

    private List<String> columnVariable(String name) {
        return switch (name) {
            case "_name" -> List.of(column.name());
            case "_column" -> List.of(String.valueOf(column.number()));
            case "_sourceColumn" ->
                List.of(String.valueOf(column.number() + table.dialect().skipColumns()));
            default -> List.of();
        };
    }
}
