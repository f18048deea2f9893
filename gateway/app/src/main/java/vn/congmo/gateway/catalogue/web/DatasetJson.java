package vn.congmo.gateway.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A dataset as JSON: what is said of it, its current version and its tables.
 *
 * @param version     number of the current version
 * @param versions    how many there are
 * @param firstIssued when the first version became official
 * @param issued      when the current version became official
 * @param note        what is new in the current version
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DatasetJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        @JsonUnwrapped AboutJson about,
        int version,
        int versions,
        Instant firstIssued,
        Instant issued,
        Optional<LocalizedText> note,
        long rows,
        long triples,
        List<TableJson> tables) {

    static DatasetJson of(Dataset dataset, AboutJson about, BaseIri base) {
        DatasetVersion version = dataset.current();
        String iri = base.dataset(dataset.id());
        return new DatasetJson(
                iri,
                "Dataset",
                dataset.id().slug(),
                about,
                version.id().number(),
                dataset.versions().size(),
                dataset.versions().getFirst().issued(),
                version.issued(),
                version.findNote(),
                version.rows(),
                version.triples(),
                version.tables().stream().map(table -> TableJson.of(table, iri)).toList());
    }

    List<String> cells() {
        return List.of(
                id,
                about.title().vi(),
                about.title().en(),
                "" + version,
                "" + issued,
                "" + rows,
                "" + triples,
                about.licence().orElse(""));
    }

    /** A table: where to get it, how many rows and bytes, and the hash to check it by. */
    @Schema(name = "DatasetTableJson")
    record TableJson(String name, long rows, String downloadUrl, long bytes, String sha256) {

        static TableJson of(PublishedTable table, String dataset) {
            return new TableJson(
                    table.name(),
                    table.rows(),
                    dataset + "/" + table.csv().fileName(),
                    table.csv().bytes(),
                    table.csv().sha256().hex());
        }
    }
}
