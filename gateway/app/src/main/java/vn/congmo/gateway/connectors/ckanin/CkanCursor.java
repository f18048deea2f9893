package vn.congmo.gateway.connectors.ckanin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a run ended.
 *
 * @param newest the latest change that was seen, by the partner's clock
 * @param whole  when everything was last compared, by our clock
 */
record CkanCursor(Instant newest, Instant whole) {

    /** A search index is behind its database, and clocks differ. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    static Optional<CkanCursor> parse(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == 2
                ? Optional.of(new CkanCursor(Instant.parse(parts[0]), Instant.parse(parts[1])))
                : Optional.empty();
    }

    /** From when on changes are asked for. */
    Instant since() {
        return newest.minus(OVERLAP);
    }

    String text() {
        return newest + " " + whole;
    }
}
