package vn.congmo.gateway.rows.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.rows.RowColumn;

/**
 * A table and its columns.
 *
 * @param rows      how many it has
 * @param address   where its rows are asked for
 * @param downloads all of it in files that never change
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TableJson(
        String dataset,
        int version,
        String table,
        LocalizedText title,
        Optional<LocalizedText> description,
        long rows,
        String address,
        List<String> downloads,
        List<ColumnJson> columns) {

    static TableJson of(AskedTable asked, Optional<TableMetadata> words, List<RowColumn> columns, BaseIri base) {
        PublishedTable table = asked.version().findTable(asked.name()).orElseThrow();
        String owner = base.version(asked.version().id());
        return new TableJson(
                asked.version().id().dataset().slug(),
                asked.version().id().number(),
                asked.name(),
                words.map(TableMetadata::title).orElse(new LocalizedText(asked.name(), asked.name())),
                words.flatMap(TableMetadata::description),
                table.rows(),
                base.resolve(asked.path() + "/rows"),
                table.files().map(file -> FileAddress.ofPart(owner, file)).toList(),
                columns.stream().map(ColumnJson::of).toList());
    }

    /**
     * A column.
     *
     * @param datatype  its CSVW base type
     * @param kind      what its values are to this API: text, integer, decimal, double, boolean, date, time, date-time
     * @param list      whether a value is a list
     * @param separator what parts the members of a list in CSV
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ColumnJson(
            String name,
            String kind,
            boolean list,
            boolean required,
            String datatype,
            LocalizedText title,
            Optional<LocalizedText> description,
            Optional<String> separator) {

        static ColumnJson of(RowColumn column) {
            return new ColumnJson(
                    column.name(),
                    column.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    column.list(),
                    column.required(),
                    column.datatype(),
                    column.title(),
                    column.description(),
                    column.separator());
        }
    }
}
