package vn.congmo.gateway.connectors.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.delivery.ConnectorStatus.Health;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.Harvests;
import vn.congmo.gateway.core.LocalizedText;

/** Takes in what one partner publishes. One run at a time; runs that find nothing new leave no line. */
final class HarvestedPartner implements Connector {

    private static final Logger LOG = LoggerFactory.getLogger(HarvestedPartner.class);
    private static final LocalizedText DISABLED =
            new LocalizedText("Tắt trong cấu hình (enabled: false)", "Switched off in the settings (enabled: false)");

    private final Connection connection;
    private final Harvester harvester;
    private final Harvests harvests;
    private final Ledger ledger;
    private final Clock clock;

    HarvestedPartner(Connection connection, Harvester harvester, Harvests harvests, Ledger ledger, Clock clock) {
        this.connection = connection;
        this.harvester = harvester;
        this.harvests = harvests;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public ConnectorSettings settings() {
        return connection.settings();
    }

    @Override
    public boolean runsByItself() {
        return settings().enabled();
    }

    @Override
    public ConnectorStatus status() {
        Optional<LocalizedText> notice = runsByItself() ? last().map(LedgerWords::of) : Optional.of(DISABLED);
        return new ConnectorStatus(connection.name(), settings(), health(), notice, List.of());
    }

    @Override
    public List<LedgerEntry> lines(int before, int limit) {
        return ledger.list(before, limit);
    }

    @Override
    public synchronized void run() {
        boolean waits =
                findNextTry().filter(time -> clock.instant().isBefore(time)).isPresent();
        if (!ledger.state().isPaused() && !waits) {
            harvest();
        }
    }

    @Override
    public void ask(String by) {
        ledger.append(new LedgerLine.Asked(clock.instant(), by));
    }

    @Override
    public synchronized void runNow(boolean deletions) {
        harvest();
        if (deletions) {
            harvests.allowDeletions(connection.name());
        }
    }

    /** What a partner has is not known before it is read. */
    @Override
    public List<PlannedStep> rehearse() {
        return List.of();
    }

    @Override
    public void pause(String by) {
        ledger.append(new LedgerLine.Paused(clock.instant(), by));
    }

    @Override
    public void resume(String by) {
        ledger.append(new LedgerLine.Resumed(clock.instant(), by));
    }

    @Override
    public Optional<Instant> findNextTry() {
        return failure().flatMap(LedgerLine.HarvestFailed::nextTry);
    }

    private void harvest() {
        Instant begin = clock.instant();
        try {
            HarvestOutcome outcome = harvests.run(connection, harvester);
            LedgerLine.Harvested line = line(outcome, begin);
            if (line.isNewsAfter(last())) {
                ledger.append(line);
            }
        } catch (PartnerFault fault) {
            fail(fault, begin);
        } catch (RuntimeException bug) {
            LOG.error("Connector {}: unexpected failure", connection.name(), bug);
            fail(PartnerFault.unexpected(bug), begin);
        }
    }

    private LedgerLine.Harvested line(HarvestOutcome outcome, Instant begin) {
        Instant end = clock.instant();
        return new LedgerLine.Harvested(
                end,
                outcome.added(),
                outcome.changed(),
                outcome.unchanged(),
                outcome.gone(),
                outcome.quarantined(),
                outcome.held(),
                outcome.documents(),
                end.toEpochMilli() - begin.toEpochMilli());
    }

    private void fail(PartnerFault fault, Instant begin) {
        Instant end = clock.instant();
        int tries = failure().map(LedgerLine.HarvestFailed::tries).orElse(0) + 1;
        ledger.append(new LedgerLine.HarvestFailed(
                end,
                fault.kind(),
                fault.reason(),
                tries,
                Backoff.next(fault, tries, end),
                end.toEpochMilli() - begin.toEpochMilli()));
    }

    private Health health() {
        if (ledger.state().isPaused() || !runsByItself()) {
            return Health.PAUSED;
        }
        return last().map(HarvestedPartner::health).orElse(Health.CATCHING_UP);
    }

    private static Health health(LedgerLine.OfHarvest last) {
        return switch (last) {
            case LedgerLine.Harvested run ->
                run.quarantined() + run.held() > 0 ? Health.NEEDS_ATTENTION : Health.IN_STEP;
            case LedgerLine.HarvestFailed failed ->
                failed.fault() == PartnerFault.Kind.DENIED || failed.fault() == PartnerFault.Kind.REFUSED
                        ? Health.NEEDS_ATTENTION
                        : Health.RETRYING;
        };
    }

    private Optional<LedgerLine.OfHarvest> last() {
        return ledger.state().harvest();
    }

    private Optional<LedgerLine.HarvestFailed> failure() {
        return last().filter(LedgerLine.HarvestFailed.class::isInstance).map(LedgerLine.HarvestFailed.class::cast);
    }
}
