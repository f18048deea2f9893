package vn.congmo.gateway.feeds.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.VersionId;

/**
 * A change as JSON.
 *
 * @param kind    created, updated, version-withdrawn or withdrawn
 * @param dataset its slug
 * @param version the version that was published or withdrawn; the last one of a dataset that was withdrawn
 * @param entry   SHA-256 of the entry in the publication log
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChangeJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        long number,
        String kind,
        String dataset,
        int version,
        Instant time,
        LocalizedText note,
        String entry,
        Links links) {

    static ChangeJson of(Change change, BaseIri base) {
        return new ChangeJson(
                base.resolve("/api/v1/changes/" + change.number()),
                "Change",
                change.number(),
                kind(change.kind()),
                change.dataset().slug(),
                change.version(),
                change.time(),
                change.note(),
                change.entry().hex(),
                Links.of(change, base));
    }

    static String kind(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> cells() {
        return List.of(
                "" + number, kind, dataset, "" + version, "" + time, note.vi(), note.en(), entry, links.version());
    }

    /** Where to go on: what was withdrawn answers 410 with the reason. */
    record Links(String dataset, String version, Optional<String> description) {

        static Links of(Change change, BaseIri base) {
            String version = base.version(new VersionId(change.dataset(), change.version()));
            boolean readable = change.kind() == Change.Kind.CREATED || change.kind() == Change.Kind.UPDATED;
            return new Links(
                    base.dataset(change.dataset()),
                    version,
                    readable ? Optional.of(version + "/dcat.jsonld") : Optional.empty());
        }
    }
}
