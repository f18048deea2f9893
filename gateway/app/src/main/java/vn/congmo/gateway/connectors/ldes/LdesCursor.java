package vn.congmo.gateway.connectors.ldes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a stream was followed.
 *
 * @param time  of the last event
 * @param seen  events of that moment
 * @param gone  datasets that were deleted
 * @param retry datasets that could not be taken
 * @param rest  N-Quads of things that no kept record holds: each in the graph of its own name
 */
record LdesCursor(Instant time, List<String> seen, List<String> gone, List<String> retry, String rest) {

    static final LdesCursor START = new LdesCursor(Instant.EPOCH, List.of(), List.of(), List.of(), "");

    private static final JsonMapper JSON = JsonMapper.shared();

    LdesCursor {
        seen = List.copyOf(seen);
        gone = List.copyOf(gone);
        retry = List.copyOf(retry);
    }

    static LdesCursor parse(Optional<String> text) {
        return text.map(json -> JSON.readValue(json, LdesCursor.class)).orElse(START);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    /** Whether an event comes after those that were followed. */
    boolean isBefore(Event event) {
        return event.time().isAfter(time) || (event.time().equals(time) && !seen.contains(event.iri()));
    }
}
