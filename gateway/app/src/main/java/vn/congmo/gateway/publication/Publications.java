package vn.congmo.gateway.publication;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.VersionId;

/** Publications that somebody asked for while the gateway serves: started here, watched by their id. */
@Component
public class Publications {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);
    private static final int REMEMBERED = 50;
    private static final int ID_BYTES = 6;
    private static final LocalizedText FAULT = new LocalizedText(
            "Lỗi của hệ thống; đã được ghi lại, xin thử lại sau",
            "A fault of the system; it was recorded, please try again later");

    private final SecureRandom random = new SecureRandom();
    private final Publisher publisher;
    private final AuditLog audit;
    private final Clock clock;
    private final Path datasets;
    private final Map<String, PublicationRun> runs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PublicationRun> eldest) {
            return size() > REMEMBERED;
        }
    };

    Publications(
            Publisher publisher, AuditLog audit, Clock clock, @Value("${gateway.datasets:datasets}") Path datasets) {
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
        this.datasets = datasets;
    }

    /** Starts to publish everything of the input folder and of the documents handed in that has changed. */
    public PublicationRun start(Agent agent) {
        return start(agent, PublicationOrder.PLAIN);
    }

    /** The same, with what is said about it. */
    public PublicationRun start(Agent agent, PublicationOrder order) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        PublicationRun run = PublicationRun.started(HexFormat.of().formatHex(bytes), agent.name(), now);
        keep(run);
        Thread.ofPlatform().name("publication-" + run.id()).daemon().start(() -> run(run.id(), agent, order));
        return run;
    }

    /** A run of late. */
    public Optional<PublicationRun> find(String id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    private void run(String id, Agent agent, PublicationOrder order) {
        try {
            for (DatasetSource source : publisher.find(datasets)) {
                Outcome outcome = publisher.publish(source, order, (dataset, step) -> update(id, dataset, step));
                find(id).map(run -> run.with(outcome)).ifPresent(this::keep);
                if (outcome instanceof Outcome.Published published) {
                    VersionId version = published.version().id();
                    audit.record(
                            agent, AuditAction.PUBLISH, version.dataset() + "/" + version.number(), Map.of("run", id));
                }
            }
            find(id).map(PublicationRun::ended).ifPresent(this::keep);
        } catch (Refusal refusal) {
            find(id).map(run -> run.failed(refusal.detail())).ifPresent(this::keep);
        } catch (RuntimeException | Error fault) {
            LOG.error("Publication {}", id, fault);
            find(id).map(run -> run.failed(FAULT)).ifPresent(this::keep);
        }
    }

    private void update(String id, String dataset, String step) {
        find(id).map(run -> run.at(dataset + ": " + step)).ifPresent(this::keep);
    }

    private void keep(PublicationRun run) {
        synchronized (runs) {
            runs.put(run.id(), run);
        }
    }
}
