package vn.congmo.gateway.command;

import java.util.List;
import java.util.Map;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.publication.Outcome;

/** Records which versions a run made official, and who ran it. */
record PublicationRecord(AuditLog audit, Agent agent) {

    /** Records those that are new. */
    List<Outcome> of(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> {
            if (outcome instanceof Outcome.Published published) {
                audit.record(
                        agent,
                        AuditAction.PUBLISH,
                        published.version().id().dataset().slug() + "/"
                                + published.version().id().number(),
                        Map.of("source", published.source()));
            }
        });
        return outcomes;
    }
}
