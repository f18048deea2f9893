package vn.congmo.gateway.connectors.webhook;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterKind;
import vn.congmo.gateway.core.BaseIri;

/**
 * Kind {@code webhook}: events go to {@code address}, signed with {@code credentials.key} and, while a receiver changes
 * keys, with {@code credentials.next-key} too.
 */
@Component
class WebhookKind implements ExporterKind {

    private final BaseIri base;
    private final Clock clock;

    WebhookKind(BaseIri base, Clock clock) {
        this.base = base;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "webhook";
    }

    @Override
    public Exporter open(Connection connection) {
        return new WebhookExporter(connection, Signer.of(connection), base, clock);
    }
}
