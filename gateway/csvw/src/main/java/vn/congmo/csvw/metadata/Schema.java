package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;

/**
 * The columns of a table and the rules across them.
 *
 * @param columns real columns first, then virtual ones; no real column where the file's header decides
 * @param primaryKey names of the columns that identify a row, empty where none do
 * @param rowTitles names of the columns that make a title for a row
 * @param inherited what columns inherit that only the header names
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#schemas">Metadata Vocabulary, section 5.5</a>
 */
public record Schema(
        Optional<String> id,
        List<Column> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        List<String> rowTitles,
        Inherited inherited,
        Annotations annotations) {

    public Schema {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
        rowTitles = List.copyOf(rowTitles);
    }

    /** A schema that says nothing: the header decides. */
    public static Schema empty(Inherited inherited) {
        return new Schema(Optional.empty(), List.of(), List.of(), List.of(), List.of(), inherited, Annotations.NONE);
    }

    /** The columns that stand in the file. */
    public List<Column> realColumns() {
        return columns.stream().filter(column -> !column.virtual()).toList();
    }

    public Optional<Column> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The same rules over other columns. */
    public Schema withColumns(List<Column> others) {
        return new Schema(id, others, primaryKey, foreignKeys, rowTitles, inherited, annotations);
    }
}
