package vn.congmo.gateway.publication;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A publication that somebody asked for, as far as it has come.
 *
 * @param step     what it does now; empty where it has not begun or has ended
 * @param outcomes of the datasets so far
 * @param failure  why it could not go on
 */
public record PublicationRun(
        String id,
        String agentName,
        OffsetDateTime started,
        boolean running,
        String step,
        List<Outcome> outcomes,
        Optional<LocalizedText> failure) {

    public PublicationRun {
        outcomes = List.copyOf(outcomes);
    }

    static PublicationRun started(String id, String agentName, OffsetDateTime time) {
        return new PublicationRun(id, agentName, time, true, "", List.of(), Optional.empty());
    }

    PublicationRun at(String now) {
        return new PublicationRun(id, agentName, started, running, now, outcomes, failure);
    }

    PublicationRun with(Outcome outcome) {
        List<Outcome> all = Stream.concat(outcomes.stream(), Stream.of(outcome)).toList();
        return new PublicationRun(id, agentName, started, running, step, all, failure);
    }

    PublicationRun ended() {
        return new PublicationRun(id, agentName, started, false, "", outcomes, failure);
    }

    PublicationRun failed(LocalizedText why) {
        return new PublicationRun(id, agentName, started, false, "", outcomes, Optional.of(why));
    }
}
