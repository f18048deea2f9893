package vn.congmo.gateway.connectors.delivery;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.connectors.ConsignmentSource;
import vn.congmo.gateway.connectors.ConsignmentSource.Stocked;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Receipt;

/**
 * Keeps one partner in step. One run at a time; what a run begins is in the ledger before the partner hears of it, and
 * what the partner confirmed is there before the next step.
 */
final class Partner implements Connector {

    private static final Logger LOG = LoggerFactory.getLogger(Partner.class);

    private final ConnectorName name;
    private final ConnectorSettings settings;
    private final Exporter exporter;
    private final List<ConsignmentSource> sources;
    private final Ledger ledger;
    private final Packing packing;
    private final CircuitBreaker breaker;
    private final Clock clock;

    Partner(
            ConnectorName name,
            ConnectorSettings settings,
            Exporter exporter,
            List<ConsignmentSource> sources,
            Ledger ledger,
            Clock clock) {
        this.name = name;
        this.settings = settings;
        this.exporter = exporter;
        this.sources = List.copyOf(sources);
        this.ledger = ledger;
        this.packing = new Packing(exporter);
        this.breaker = Backoff.breaker(name, clock);
        this.clock = clock;
    }

    @Override
    public ConnectorSettings settings() {
        return settings;
    }

    @Override
    public boolean runsByItself() {
        return settings.enabled();
    }

    @Override
    public ConnectorStatus status() {
        Stocked wanted = stock();
        PartnerState state = ledger.state();
        Plan plan = Plan.of(wanted, state, packing, settings.deletions());
        return new PartnerReport(name, settings, state, wanted, plan, clock.instant()).status();
    }

    @Override
    public List<LedgerEntry> lines(int before, int limit) {
        return ledger.list(before, limit);
    }

    @Override
    public List<PlannedStep> rehearse() {
        Plan plan = plan(settings.deletions());
        return Stream.concat(
                        plan.steps().stream().map(PlannedStep::of),
                        plan.heldBack().stream().map(PlannedStep::heldBack))
                .toList();
    }

    @Override
    public synchronized void run() {
        if (ledger.state().isPaused()) {
            return;
        }
        Plan plan = plan(settings.deletions());
        plan.warning(ledger.state())
                .filter(warning -> !ledger.state().heldBack().equals(Optional.of(warning)))
                .ifPresent(warning -> ledger.append(new LedgerLine.HeldBack(clock.instant(), warning)));
        plan.steps().stream()
                .filter(step -> state(step).isDue(step.fingerprint(), clock.instant()))
                .takeWhile(step -> breaker.tryAcquirePermission())
                .forEach(this::take);
    }

    @Override
    public void ask(String by) {
        ledger.append(new LedgerLine.Asked(clock.instant(), by));
    }

    @Override
    public synchronized void runNow(boolean deletions) {
        breaker.reset();
        plan(deletions ? 1 : settings.deletions()).steps().stream()
                .takeWhile(step -> breaker.tryAcquirePermission())
                .forEach(this::take);
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
        return ledger.state().items().values().stream()
                .flatMap(item -> item.setback().flatMap(LedgerLine.Failed::nextTry).stream())
                .min(Comparator.naturalOrder());
    }

    private Plan plan(double share) {
        return Plan.of(stock(), ledger.state(), packing, share);
    }

    private Stocked stock() {
        return sources.stream()
                .map(source -> source.list(settings.datasets()))
                .reduce(new Stocked(List.of(), List.of()), Stocked::and);
    }

    private void take(Step step) {
        ItemState before = state(step);
        Instant begin = clock.instant();
        begin(step, begin);
        try {
            Receipt receipt = carryOut(step, before);
            breaker.onSuccess(0, TimeUnit.MILLISECONDS);
            ledger.append(done(step, receipt, begin));
        } catch (PartnerFault fault) {
            fail(step, fault, before, begin);
        } catch (RuntimeException bug) {
            LOG.error("Connector {}: unexpected failure at {}", name, step.id(), bug);
            fail(step, PartnerFault.unexpected(bug), before, begin);
        }
    }

    /** A disk that takes no line is no failure of the partner. */
    private void begin(Step step, Instant time) {
        try {
            ledger.append(step.begun(time));
        } catch (UncheckedIOException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    private Receipt carryOut(Step step, ItemState before) {
        return switch (step) {
            case Step.Deliver deliver -> {
                Optional<Receipt> there = before.isUncertain() ? exporter.find(deliver.parcel()) : Optional.empty();
                yield there.orElseGet(() -> exporter.deliver(deliver.parcel(), before.confirmed()));
            }
            case Step.Withdraw withdraw -> {
                Optional<Receipt> last = before.confirmed();
                yield before.mayBeHeld() ? exporter.withdraw(withdraw.id(), last) : last.orElse(new Receipt(""));
            }
        };
    }

    private LedgerLine done(Step step, Receipt receipt, Instant begin) {
        Instant end = clock.instant();
        long millis = end.toEpochMilli() - begin.toEpochMilli();
        String item = step.id().text();
        return switch (step) {
            case Step.Deliver deliver ->
                new LedgerLine.Delivered(end, item, step.version(), step.fingerprint(), receipt.text(), millis);
            case Step.Withdraw withdraw ->
                new LedgerLine.Withdrawn(end, item, step.version(), step.fingerprint(), receipt.text(), millis);
        };
    }

    private void fail(Step step, PartnerFault fault, ItemState before, Instant begin) {
        Instant end = clock.instant();
        int tries = before.tries(step.fingerprint()) + 1;
        if (fault.kind() == PartnerFault.Kind.REFUSED) {
            breaker.onSuccess(0, TimeUnit.MILLISECONDS);
        } else {
            breaker.onError(0, TimeUnit.MILLISECONDS, fault);
        }
        ledger.append(new LedgerLine.Failed(
                end,
                step.id().text(),
                step.version(),
                step.fingerprint(),
                fault.kind(),
                fault.reason(),
                tries,
                Backoff.next(fault, tries, end),
                end.toEpochMilli() - begin.toEpochMilli()));
        if (fault.kind() == PartnerFault.Kind.DENIED) {
            breaker.transitionToOpenState();
        }
    }

    private ItemState state(Step step) {
        return ledger.state().item(step.id());
    }
}
