package vn.congmo.gateway.connectors.harvest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;

/**
 * What a run came to.
 *
 * @param complete    whether everything that the partner has was seen
 * @param added       records that were not known
 * @param changed     records that say something else than before
 * @param unchanged   records that say the same
 * @param gone        records that were taken out
 * @param quarantined records that could not be taken
 * @param held        records that would go, were it not for so many of them: a person decides
 * @param documents   documents that came and were handed on; they are no records
 */
public record HarvestOutcome(
        Instant started,
        Instant ended,
        boolean complete,
        int added,
        int changed,
        int unchanged,
        int gone,
        int quarantined,
        int held,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int documents) {

    /** Whether anything is other than before. */
    public boolean isDifferent() {
        return added + changed + gone + documents > 0;
    }
}
