package vn.congmo.gateway.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Finds published datasets, and says how to cite what comes from them. */
@Component
class Sources {

    static final ToolParameter DATASET = ToolParameter.text(
                    "dataset", "Id of the dataset, from `overview` or `search`, for example \"plans\"")
            .mandatory();

    private final CurrentCatalogue current;
    private final PublishedMetadata metadata;
    private final BaseIri base;

    Sources(CurrentCatalogue current, PublishedMetadata metadata, BaseIri base) {
        this.current = current;
        this.metadata = metadata;
        this.base = base;
    }

    Dataset get(String slug) {
        return current.get()
                .find(slug)
                .orElseThrow(() -> McpErrors.unknown(
                        "dataset",
                        slug,
                        current.get().list().stream()
                                .limit(100)
                                .map(dataset -> dataset.id().slug())
                                .toList()));
    }

    DatasetVersion version(Dataset dataset, Optional<Integer> number) {
        return number.map(wanted -> dataset.findVersion(wanted)
                        .orElseThrow(() -> McpErrors.unknown(
                                "version",
                                "" + wanted,
                                dataset.versions().stream()
                                        .map(version -> "" + version.id().number())
                                        .toList())))
                .orElseGet(dataset::current);
    }

    DatasetMetadata about(DatasetVersion version) {
        return metadata.getReadable(version);
    }

    Source cite(DatasetVersion version) {
        DatasetMetadata about = about(version);
        return new Source(
                version.id().dataset().slug(),
                about.title(),
                version.id().number(),
                version.issued(),
                base.version(version.id()),
                about.licence(),
                about.publisher().map(DatasetMetadata.Agent::name));
    }

    List<Dataset> list() {
        return current.get().list();
    }

    /**
     * Where data comes from.
     *
     * @param url of the version, which never changes
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Source(
            String dataset,
            LocalizedText title,
            int version,
            Instant issued,
            String url,
            Optional<String> licence,
            Optional<LocalizedText> publisher) {}
}
