package vn.congmo.gateway.catalogue.stored;

import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.catalogue.TableMetadata.ColumnMetadata;

/** Makes the data dictionary of a table from its CSVW schema. */
final class TableMetadataReader {

    private static final String DCTERMS = "http://purl.org/dc/terms/";

    private TableMetadataReader() {}

    static TableMetadata read(Table table) {
        return new TableMetadata(
                table.name(),
                Texts.orElse(table.annotations().texts(DCTERMS + "title"), table.name()),
                Texts.find(table.annotations().texts(DCTERMS + "description")),
                table.schema().realColumns().stream()
                        .map(TableMetadataReader::column)
                        .toList());
    }

    private static ColumnMetadata column(Column column) {
        return new ColumnMetadata(
                column.name(),
                Texts.orElse(column.titles(), column.name()),
                Texts.find(column.description()),
                column.datatype().base().term(),
                column.required(),
                column.separator(),
                column.propertyUrl(),
                column.valueUrl());
    }
}
