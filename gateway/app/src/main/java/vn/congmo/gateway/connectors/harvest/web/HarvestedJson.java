package vn.congmo.gateway.connectors.harvest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;
import vn.congmo.gateway.connectors.harvest.HarvestedDataset;
import vn.congmo.gateway.connectors.harvest.HarvestedFile;
import vn.congmo.gateway.connectors.harvest.KeptRecord;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/**
 * A dataset of another catalogue.
 *
 * @param id         source and slug
 * @param source     the connector that harvested it
 * @param origin     its address at the partner
 * @param identifier the partner's own
 * @param licence    under which the partner publishes it
 * @param version    one more with each change of what it says
 * @param issued     when the partner says it was last changed
 * @param firstSeen  when it was first harvested
 * @param lastSeen   when the partner last had it
 * @param missing    whether the partner has it no more
 * @param record     where the record is, as it came
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record HarvestedJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        String source,
        String slug,
        String origin,
        String identifier,
        LocalizedText title,
        LocalizedText description,
        List<String> keywords,
        Optional<String> licence,
        Optional<LocalizedText> publisher,
        Optional<String> frequency,
        List<String> themes,
        List<String> spatial,
        int version,
        Optional<Instant> issued,
        Instant firstSeen,
        Instant changed,
        Instant lastSeen,
        boolean missing,
        String record,
        List<HarvestedFileJson> files) {

    static HarvestedJson of(HarvestedDataset dataset, BaseIri base) {
        KeptRecord content = dataset.content();
        DatasetMetadata metadata = content.metadata();
        String self = base.resolve(HarvestedController.PATH + "/" + dataset.id().text());
        return new HarvestedJson(
                self,
                "Dataset",
                dataset.id().text(),
                dataset.id().source().orElseThrow().slug(),
                dataset.id().slug(),
                content.origin(),
                content.identifier(),
                metadata.title(),
                metadata.description(),
                metadata.keywords().stream().map(Keyword::text).toList(),
                metadata.licence(),
                metadata.publisher().map(DatasetMetadata.Agent::name),
                metadata.frequency(),
                metadata.themes(),
                metadata.spatial(),
                content.version(),
                content.issued(),
                content.firstSeen(),
                content.changed(),
                dataset.lastSeen(),
                dataset.missing(),
                self + "/record",
                content.files().stream()
                        .map(file -> HarvestedFileJson.of(file, self))
                        .toList());
    }

    List<String> cells() {
        return List.of(
                id,
                title.vi(),
                title.en(),
                origin,
                licence.orElse(""),
                "" + version,
                issued.map(Instant::toString).orElse(""),
                "" + firstSeen,
                "" + lastSeen);
    }

    /**
     * A file: where it is at the partner, and here where it was taken along.
     *
     * @param url  at the partner
     * @param copy of it, here
     */
    @Schema(name = "HarvestedFileJson")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record HarvestedFileJson(
            String name,
            String mediaType,
            String url,
            Optional<String> copy,
            Optional<Long> bytes,
            Optional<String> sha256) {

        static HarvestedFileJson of(HarvestedFile file, String dataset) {
            return new HarvestedFileJson(
                    file.fileName(),
                    file.mediaType(),
                    file.url(),
                    file.held() ? Optional.of(dataset + "/files/" + file.fileName()) : Optional.empty(),
                    file.bytes(),
                    file.sha256().map(Sha256::hex));
        }
    }
}
