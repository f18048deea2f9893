package vn.congmo.csvw.metadata;

import java.util.List;

/**
 * Columns whose values must stand in columns of a table of the group.
 *
 * @param columns names of the referencing columns
 * @param referencedTable URL of the referenced table
 * @param referencedColumns names in the referenced table, as many as {@code columns}
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#foreign-keys">Metadata Vocabulary, section 5.5.2</a>
 */
public record ForeignKey(List<String> columns, String referencedTable, List<String> referencedColumns) {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
