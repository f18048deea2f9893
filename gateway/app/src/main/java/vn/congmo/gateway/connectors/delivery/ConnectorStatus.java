package vn.congmo.gateway.connectors.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Where a connector stands.
 *
 * @param settings as configured: credentials are references, never secrets
 * @param health   in one word
 * @param notice   what a person should know: why it is stopped, what waits for a decision
 * @param items    by dataset
 */
public record ConnectorStatus(
        ConnectorName name,
        ConnectorSettings settings,
        Health health,
        Optional<LocalizedText> notice,
        List<ItemStatus> items) {

    public ConnectorStatus {
        items = List.copyOf(items);
    }

    /** The longest time for which something published is not at the partner; zero where all is in step. */
    public Duration lag() {
        return items.stream()
                .flatMap(item -> item.lag().stream())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** How many datasets are not in step. */
    public long behind() {
        return items.stream().filter(item -> !item.inStep()).count();
    }

    /** How a connector is, the worst that holds. */
    public enum Health {
        /** Everything is in step. */
        IN_STEP,
        /** Something is on its way. */
        CATCHING_UP,
        /** The partner failed and is tried again later. */
        RETRYING,
        /** A person has to look: refused, denied, too many deletions, wrong settings. */
        NEEDS_ATTENTION,
        /** Stopped by a person or by the settings. */
        PAUSED
    }

    /**
     * One dataset at the partner.
     *
     * @param item      the dataset
     * @param wanted    version that is published; empty where it is to be deleted at the partner
     * @param held      what the partner confirmed last
     * @param inStep    whether that is what is published
     * @param lag       since when it is not
     * @param setback   why the last attempt failed
     */
    public record ItemStatus(
            String item,
            Optional<String> wanted,
            Optional<ItemState.Held> held,
            boolean inStep,
            Optional<Duration> lag,
            Optional<LedgerLine.Failed> setback) {

        /** When it is tried again. */
        public Optional<Instant> nextTry() {
            return setback.flatMap(LedgerLine.Failed::nextTry);
        }
    }
}
