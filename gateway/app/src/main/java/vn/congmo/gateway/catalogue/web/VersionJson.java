package vn.congmo.gateway.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.Withdrawal;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.VersionId;

/**
 * A version as JSON: what is new in it and its files, or that it was withdrawn.
 *
 * @param state     current, earlier or withdrawn
 * @param issued    when it became official
 * @param note      what is new in it
 * @param diff      what changed since the version before
 * @param withdrawn since when and why it is no more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record VersionJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        int number,
        String state,
        Optional<Instant> issued,
        Optional<LocalizedText> note,
        Optional<Long> rows,
        Optional<Long> triples,
        Optional<String> previous,
        Optional<String> diff,
        Optional<WithdrawalJson> withdrawn,
        List<FileJson> files) {

    static VersionJson of(Dataset dataset, DatasetVersion version, BaseIri base) {
        Optional<DatasetVersion> previous = dataset.findPrevious(version);
        int number = version.id().number();
        return new VersionJson(
                base.version(version.id()),
                "Dataset",
                number,
                version.equals(dataset.current()) ? "current" : "earlier",
                Optional.of(version.issued()),
                version.findNote(),
                Optional.of(version.rows()),
                Optional.of(version.triples()),
                previous.map(before -> base.version(before.id())),
                previous.map(before -> base.resolve("/api/v1/datasets/%s/diff?from=%d&to=%d"
                        .formatted(dataset.id(), before.id().number(), number))),
                Optional.empty(),
                files(dataset, version, base));
    }

    static VersionJson of(VersionId id, Withdrawal withdrawal, BaseIri base) {
        return new VersionJson(
                base.version(id),
                "Dataset",
                id.number(),
                "withdrawn",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new WithdrawalJson(withdrawal.time(), withdrawal.reason())),
                List.of());
    }

    List<String> cells() {
        return List.of(
                "" + number,
                state,
                issued.map(Instant::toString).orElse(""),
                note.map(LocalizedText::vi).orElse(""),
                note.map(LocalizedText::en).orElse(""),
                rows.map(String::valueOf).orElse(""),
                iri);
    }

    private static List<FileJson> files(Dataset dataset, DatasetVersion version, BaseIri base) {
        String owner = base.version(version.id());
        List<FileJson> files = new ArrayList<>();
        version.tables().stream()
                .flatMap(table -> table.files())
                .forEach(file -> files.add(FileJson.of(file, FileAddress.ofPart(owner, file))));
        files.add(FileJson.of(version.metadata(), FileAddress.ofPart(owner, version.metadata())));
        version.dumps().forEach(file -> files.add(FileJson.of(file, FileAddress.ofWhole(owner, dataset, file))));
        return files;
    }

    /** A file that never changes. */
    record FileJson(String name, String mediaType, String downloadUrl, long bytes, String sha256) {

        static FileJson of(Distribution file, String address) {
            return new FileJson(
                    file.fileName(),
                    file.mediaType(),
                    address,
                    file.bytes(),
                    file.sha256().hex());
        }
    }

    /** Since when and why a version is no more. */
    @Schema(name = "VersionWithdrawalJson")
    record WithdrawalJson(Instant time, LocalizedText reason) {}
}
