package vn.congmo.gateway.connectors.harvest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.HarvestedSource;

/**
 * A catalogue that is harvested.
 *
 * @param id          the connector
 * @param records     how many are kept
 * @param quarantined how many could not be taken
 * @param held        how many wait for a person to say that they may go
 */
@Schema(name = "HarvestedSourceJson")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SourceJson(String id, int records, int quarantined, int held, Optional<LastRunJson> lastRun) {

    static SourceJson of(HarvestedSource source) {
        return new SourceJson(
                source.name().slug(),
                source.records(),
                source.quarantined(),
                source.held().size(),
                source.last().map(LastRunJson::of));
    }

    /** The last run that ended well. */
    @Schema(name = "HarvestRunJson")
    record LastRunJson(
            Instant started,
            Instant ended,
            boolean complete,
            int added,
            int changed,
            int unchanged,
            int gone,
            int quarantined,
            int held,
            int documents) {

        static LastRunJson of(HarvestOutcome run) {
            return new LastRunJson(
                    run.started(),
                    run.ended(),
                    run.complete(),
                    run.added(),
                    run.changed(),
                    run.unchanged(),
                    run.gone(),
                    run.quarantined(),
                    run.held(),
                    run.documents());
        }
    }
}
