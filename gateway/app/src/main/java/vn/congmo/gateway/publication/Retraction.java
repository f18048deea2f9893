package vn.congmo.gateway.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;

/**
 * That a dataset is taken back, or one version of it.
 *
 * @param version number of the version; empty where it is all of them
 */
record Retraction(
        DatasetId dataset,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> version,
        Instant time,
        LocalizedText reason) {

    /** What is left of a catalogue, under a new head. */
    Catalogue apply(Catalogue catalogue, Sha256 head) {
        return version.map(number -> catalogue.without(new VersionId(dataset, number), time, reason, head))
                .orElseGet(() -> catalogue.without(dataset, time, reason, head));
    }
}
