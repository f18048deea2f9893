package vn.congmo.gateway.connectors.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.FirstPublication;
import vn.congmo.gateway.connectors.ConnectorName;

/**
 * Lets each connector run when its schedule, a change of the catalogue or a failed try asks for it; a slow partner holds
 * up no other. Nothing runs before the catalogue is whole: what is not there yet would look deleted.
 */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class Timetable implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

    private final Connectors connectors;
    private final FirstPublication first;
    private final Clock clock;
    private final Map<ConnectorName, Schedule> schedules;
    private final Map<ConnectorName, Instant> next = new ConcurrentHashMap<>();
    private final Set<ConnectorName> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService runs = Executors.newVirtualThreadPerTaskExecutor();

    Timetable(Connectors connectors, FirstPublication first, Clock clock) {
        this.connectors = connectors;
        this.schedules = connectors.byName().entrySet().stream()
                .filter(entry -> entry.getValue().runsByItself())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> Schedules.check(entry.getValue().settings())));
        this.first = first;
        this.clock = clock;
    }

    /** Something was published or taken back: everybody looks at once. */
    @EventListener
    void wake(CatalogueChanged change) {
        next.clear();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void tick() {
        if (first.state() != FirstPublication.State.OVER) {
            return;
        }
        schedules.forEach((name, schedule) -> {
            if (!clock.instant().isBefore(next.getOrDefault(name, Instant.MIN)) && running.add(name)) {
                runs.execute(() -> run(name, schedule));
            }
        });
    }

    private void run(ConnectorName name, Schedule schedule) {
        Connector connector = connectors.get(name.slug());
        next.put(name, schedule.next(clock.instant()));
        try {
            connector.run();
        } catch (RuntimeException | Error failure) {
            LOG.error("Connector {} could not run", name, failure);
        } finally {
            connector
                    .findNextTry()
                    .ifPresent(retry -> next.computeIfPresent(name, (same, then) -> sooner(then, retry)));
            running.remove(name);
        }
    }

    /** Not at once: what is due and was not tried waits for the breaker. */
    private Instant sooner(Instant then, Instant retry) {
        Instant soonest = clock.instant().plusSeconds(5);
        Instant wanted = retry.isBefore(soonest) ? soonest : retry;
        return wanted.isBefore(then) ? wanted : then;
    }

    @Override
    public void destroy() {
        runs.shutdownNow();
    }
}
