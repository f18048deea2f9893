package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.problem.Problem;

/**
 * The description of tables that belong together.
 *
 * @param annotations common properties, such as the DCAT description of the dataset
 * @param notes annotations on the group, normalised like common properties
 * @param warnings what the reader of the metadata passed over
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#table-groups">Metadata Vocabulary, section 5.3</a>
 */
public record TableGroup(
        Optional<String> id,
        List<Table> tables,
        List<JsonNode> notes,
        Annotations annotations,
        List<Problem> warnings) {

    public TableGroup {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** A group of one table. */
    public static TableGroup of(Table table) {
        return new TableGroup(Optional.empty(), List.of(table), List.of(), Annotations.NONE, List.of());
    }

    /** The same group of other tables. */
    public TableGroup withTables(List<Table> others) {
        return new TableGroup(id, others, notes, annotations, warnings);
    }

    /** The table of a URL or of a name. */
    public Optional<Table> find(String urlOrName) {
        return tables.stream()
                .filter(table -> table.url().equals(urlOrName) || table.name().equals(urlOrName))
                .findFirst();
    }

    /**
     * The table of a URL or of a name.
     *
     * @throws NoSuchElementException where there is none
     */
    public Table get(String urlOrName) {
        return find(urlOrName).orElseThrow(() -> new NoSuchElementException("No table " + urlOrName));
    }
}
