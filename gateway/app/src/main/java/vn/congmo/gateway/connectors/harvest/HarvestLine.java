package vn.congmo.gateway.connectors.harvest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a partner's log: what is other than before.
 *
 * @param kept        a record as it is from now on
 * @param gone        identifier of a record that is no more
 * @param quarantined a record that could not be taken
 * @param released    identifier of a record that is in quarantine no more
 * @param held        identifiers of all records that wait for a person to say that they may go
 * @param run         a run that ended well
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties({"previous", "hash"})
record HarvestLine(
        Instant time,
        Optional<KeptRecord> kept,
        Optional<String> gone,
        Optional<QuarantinedRecord> quarantined,
        Optional<String> released,
        Optional<List<String>> held,
        Optional<Run> run) {

    static HarvestLine kept(Instant time, KeptRecord record) {
        return new HarvestLine(time, Optional.of(record), none(), none(), none(), none(), none());
    }

    static HarvestLine gone(Instant time, String identifier) {
        return new HarvestLine(time, none(), Optional.of(identifier), none(), none(), none(), none());
    }

    static HarvestLine quarantined(QuarantinedRecord record) {
        return new HarvestLine(record.time(), none(), none(), Optional.of(record), none(), none(), none());
    }

    static HarvestLine released(Instant time, String identifier) {
        return new HarvestLine(time, none(), none(), none(), Optional.of(identifier), none(), none());
    }

    static HarvestLine held(Instant time, List<String> identifiers) {
        return new HarvestLine(time, none(), none(), none(), none(), Optional.of(identifiers), none());
    }

    static HarvestLine run(Run run) {
        return new HarvestLine(run.outcome().ended(), none(), none(), none(), none(), none(), Optional.of(run));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    /**
     * A run that ended well.
     *
     * @param cursor where it ended
     * @param seen   identifiers of records that were seen unchanged; empty where all were
     */
    record Run(HarvestOutcome outcome, String cursor, List<String> seen) {
        Run {
            seen = List.copyOf(Objects.requireNonNullElse(seen, List.of()));
        }
    }
}
