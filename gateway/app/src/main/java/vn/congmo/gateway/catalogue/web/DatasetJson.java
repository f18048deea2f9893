package vn.congmo.gateway.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A dataset as JSON: its current version and its files.
 *
 * @param version  number of the current version
 * @param versions how many there are
 * @param issued   when the current version became official
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DatasetJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        LocalizedText title,
        LocalizedText description,
        Optional<String> licence,
        Optional<String> frequency,
        int version,
        int versions,
        Instant issued,
        long rows,
        long triples,
        List<TableJson> tables) {

    static DatasetJson of(Dataset dataset, DatasetMetadata metadata, BaseIri base) {
        DatasetVersion version = dataset.current();
        String iri = base.dataset(dataset.id());
        return new DatasetJson(
                iri,
                "Dataset",
                dataset.id().slug(),
                metadata.title(),
                metadata.description(),
                metadata.licence(),
                metadata.frequency(),
                version.id().number(),
                dataset.versions().size(),
                version.issued(),
                version.rows(),
                version.triples(),
                version.tables().stream().map(table -> TableJson.of(table, iri)).toList());
    }

    List<String> cells() {
        return List.of(
                id, title.vi(), title.en(), "" + version, "" + issued, "" + rows, "" + triples, licence.orElse(""));
    }

    /** A table: where to get it, how many rows and bytes, and the hash to check it by. */
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
