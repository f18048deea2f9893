package vn.congmo.gateway.connectors.delivery;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;

/** What people ask of connectors: each order is in the audit log, and in the connector's ledger with the name. */
@Component
public class ConnectorOrders implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorOrders.class);
    private static final AuditAction RUN = new AuditAction("run-connector");
    private static final AuditAction PAUSE = new AuditAction("pause-connector");
    private static final AuditAction RESUME = new AuditAction("resume-connector");

    private final Connectors connectors;
    private final AuditLog audit;
    private final ExecutorService runs = Executors.newVirtualThreadPerTaskExecutor();

    ConnectorOrders(Connectors connectors, AuditLog audit) {
        this.connectors = connectors;
        this.audit = audit;
    }

    /**
     * Lets a connector do everything now; returns before it is done.
     *
     * @param deletions whether to delete however much there is to delete
     */
    public void run(String name, boolean deletions, Agent agent) {
        Connector connector = connectors.get(name);
        audit.record(agent, RUN, name, Map.of("deletions", Boolean.toString(deletions)));
        connector.ask(agent.name());
        runs.execute(() -> {
            try {
                connector.runNow(deletions);
            } catch (RuntimeException | Error failure) {
                LOG.error("Connector {} could not run", name, failure);
            }
        });
    }

    /** Stops a connector until somebody resumes it. */
    public void pause(String name, Agent agent) {
        connectors.get(name).pause(agent.name());
        audit.record(agent, PAUSE, name, Map.of());
    }

    /** Lets a connector go on. */
    public void resume(String name, Agent agent) {
        connectors.get(name).resume(agent.name());
        audit.record(agent, RESUME, name, Map.of());
    }

    @Override
    public void destroy() {
        runs.shutdownNow();
    }
}
