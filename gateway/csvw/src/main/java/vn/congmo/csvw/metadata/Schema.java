package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;

/**
 * The columns of a table and the rules across them.
 *
 * @param columnsFromHeader whether the metadata has no schema for the table, so that the file's header decides; a schema
 *     without columns says that there are none
 * @param columns real columns first, then virtual ones
 * @param primaryKey names of the columns that identify a row, empty where none do
 * @param rowTitles names of the columns that make a title for a row
 * @param inherited what columns inherit that only the header names
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#schemas">Metadata Vocabulary, section 5.5</a>
 */
public record Schema(
        Optional<String> id,
        boolean columnsFromHeader,
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

    /** A schema without columns. */
    public static Schema empty(Inherited inherited, boolean columnsFromHeader) {
        return new Schema(
                Optional.empty(),
                columnsFromHeader,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                inherited,
                Annotations.NONE);
    }

    /** The columns that stand in the file. */
    public List<Column> realColumns() {
        return columns.stream().filter(column -> !column.virtual()).toList();
    }

    public Optional<Column> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The place of a column's cell in every row, from 0; -1 where there is no such column. */
    public int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The same rules over other columns. */
    public Schema withColumns(List<Column> others) {
        return new Schema(id, columnsFromHeader, others, primaryKey, foreignKeys, rowTitles, inherited, annotations);
    }

    Schema withForeignKeys(List<ForeignKey> keys) {
        return new Schema(id, columnsFromHeader, columns, primaryKey, keys, rowTitles, inherited, annotations);
    }

    Schema withId(String iri) {
        return new Schema(
                Optional.of(iri),
                columnsFromHeader,
                columns,
                primaryKey,
                foreignKeys,
                rowTitles,
                inherited,
                annotations);
    }
}
