package vn.congmo.gateway.connectors.webhook;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterKind;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Kind {@code webhook}: events go to {@code address}, signed with {@code credentials.key} and, while a receiver changes
 * keys, with {@code credentials.next-key} too. JSON files up to {@code options.inline} travel in the event.
 */
@Component
class WebhookKind implements ExporterKind {

    /** What receivers take at least (CloudEvents 1.0, "Size Limits": 64 KB), four times over. */
    private static final long MOST = DataSize.ofKilobytes(256).toBytes();

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
        return new WebhookExporter(connection, Signer.of(connection), inline(connection), base, clock);
    }

    private static long inline(Connection connection) {
        String size = connection.findOption("inline").orElse("0B");
        try {
            long bytes = DataSize.parse(size).toBytes();
            if (bytes >= 0 && bytes <= MOST) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, with what is wanted.
        }
        throw SettingErrors.wrong("inline", new LocalizedText("0B đến 256KB", "0B to 256KB"));
    }
}
