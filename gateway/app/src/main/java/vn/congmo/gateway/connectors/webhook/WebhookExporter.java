package vn.congmo.gateway.connectors.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.HttpFault;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;

/**
 * Posts an event for each version; a receiver cannot be asked what it knows, so it must tell duplicates by the id.
 *
 * @param inline how many bytes a JSON file may have to travel in the event itself
 */
record WebhookExporter(Connection connection, Signer signer, long inline, BaseIri base, Clock clock)
        implements Exporter {

    private static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";
    private static final int ID_DIGITS = 32;

    @Override
    public Parcel pack(Consignment consignment) {
        return Parcel.of(consignment, event(consignment, "").json());
    }

    @Override
    public Optional<Receipt> find(Parcel parcel) {
        return Optional.empty();
    }

    @Override
    public Receipt deliver(Parcel parcel, Optional<Receipt> before) {
        String id = id(parcel.content(), before);
        return post(id, event(parcel.consignment(), id).json());
    }

    @Override
    public Receipt withdraw(ConsignmentId dataset, Optional<Receipt> last) {
        String id = id("withdrawn " + dataset.text(), last);
        return post(id, Event.withdrawn(dataset, id, base.value()).json());
    }

    private Event event(Consignment consignment, String id) {
        return Event.published(consignment, id, base.value(), inline);
    }

    private Receipt post(String id, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        Instant now = clock.instant();
        OutboundCall call = OutboundCall.post(connection.settings().address(), new OutboundBody.Bytes(MEDIA_TYPE, body))
                .with("webhook-id", id)
                .with("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .with("webhook-signature", signer.sign(id, now, body));
        OutboundAnswer answer = connection.send(call);
        if (!answer.isSuccess()) {
            throw HttpFault.of(answer);
        }
        return new Receipt(id);
    }

    /** The same for every attempt, and another one when the same is told again after something else was. */
    private static String id(String content, Optional<Receipt> before) {
        String after = before.map(Receipt::text).orElse("");
        return "evt_"
                + Sha256.of((after + "\n" + content).getBytes(StandardCharsets.UTF_8))
                        .hex()
                        .substring(0, ID_DIGITS);
    }
}
