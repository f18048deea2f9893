package vn.congmo.gateway.rows.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.web.paging.JsonFace;

/**
 * A table; alone, with its columns.
 *
 * @param iri       that of its CSV file
 * @param rows      how many it has
 * @param address   where its rows are asked for
 * @param downloads all of it in files that never change
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TableJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
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
                FileAddress.ofPart(owner, table.csv()),
                "Table",
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

    /** How tables of this version are written; links from the current version stay with the current one. */
    static JsonFace<TableJson> face(DatasetVersion version, boolean permanent) {
        String dataset = "/api/v1/datasets/" + version.id().dataset();
        String number = dataset + "/versions/" + version.id().number();
        String self = (permanent ? number : dataset) + "/tables/{table}";
        return new JsonFace<>(
                TableJson.class,
                Function.identity(),
                new TreeMap<>(Map.of(
                        "self", self,
                        "rows", self + "/rows",
                        "collection", dataset + "/tables",
                        "dataset", dataset,
                        "version", number)));
    }

    /** Its cells in a list of tables. */
    List<String> cells() {
        return List.of(dataset, "" + version, table, title.vi(), title.en(), "" + rows, address);
    }

    /** What is searched for words. */
    Stream<String> words() {
        return Stream.concat(Stream.of(title), description.stream()).flatMap(text -> Stream.of(text.vi(), text.en()));
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
