package vn.congmo.gateway.catalogue;

import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What the CSVW metadata says of a table: its data dictionary.
 *
 * @param name    the last segment of its URL without {@code .csv}
 * @param title   dcterms:title, or else the name
 * @param columns the columns of the file, in its order; virtual ones are left out
 */
public record TableMetadata(
        String name, LocalizedText title, Optional<LocalizedText> description, List<ColumnMetadata> columns) {

    public TableMetadata {
        columns = List.copyOf(columns);
    }

    /** The column of this name, if there is one. */
    public Optional<ColumnMetadata> findColumn(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /**
     * One column.
     *
     * @param name        as in the header
     * @param title       the first of its titles in each language, or else the name
     * @param description dcterms:description
     * @param datatype    its base type, for example {@code date}
     * @param required    whether every row has a value
     * @param separator   what parts the values of a list, if it is one
     * @param property    what its values say of the thing (propertyUrl), as written in the metadata
     * @param value       which things its values name (valueUrl), as written in the metadata
     */
    public record ColumnMetadata(
            String name,
            LocalizedText title,
            Optional<LocalizedText> description,
            String datatype,
            boolean required,
            Optional<String> separator,
            Optional<String> property,
            Optional<String> value) {}
}
