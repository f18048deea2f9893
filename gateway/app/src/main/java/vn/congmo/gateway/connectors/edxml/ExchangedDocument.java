package vn.congmo.gateway.connectors.edxml;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.Sha256;

/**
 * A document of the exchange with everything that was told of it.
 *
 * @param received what arrived; empty for one of our own that others only send statuses of
 * @param statuses in the order they became known
 */
public record ExchangedDocument(String documentId, Optional<Received> received, List<ExchangedStatus> statuses) {

    private static final int DIGITS = 16;

    public ExchangedDocument {
        statuses = List.copyOf(statuses);
    }

    /** Its name in addresses, as a DocumentId holds slashes. */
    public String id() {
        return id(documentId);
    }

    static String id(String documentId) {
        return Sha256.of(documentId.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
    }

    /** The last status that this gateway gave it. */
    public Optional<ExchangedStatus> findOwnStatus() {
        return statuses.stream().filter(ExchangedStatus::own).reduce((earlier, later) -> later);
    }

    /**
     * What arrived.
     *
     * @param message     the archived message
     * @param time        ISO 8601, of Vietnam
     * @param channel     the connector it came by; empty where it was posted
     * @param reference   what that connector's partner calls it
     * @param attachments in their order; none where the message was rejected
     * @param signature   of the message; empty where it has none
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Received(
            EdxmlHead head,
            Sha256 message,
            String time,
            Optional<String> channel,
            Optional<String> reference,
            List<TakenFile> attachments,
            Optional<MessageSignature> signature) {

        public Received {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * A file of it.
     *
     * @param isTaken whether it waits in the in tray to be read
     * @param reason  in Vietnamese, why it is not: it is still in the archived message
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record TakenFile(String name, Sha256 sha256, boolean isTaken, Optional<String> reason) {}

    /**
     * A status.
     *
     * @param number  counts from 1 within the document
     * @param own     whether this gateway gave it, or a partner told it
     * @param organ   code of whoever gave it
     * @param time    when it became known, ISO 8601
     * @param told    when the partner took it, for one that has to be told
     * @param refused why the partner does not want it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ExchangedStatus(
            int number,
            String code,
            String description,
            boolean own,
            String organ,
            String time,
            Optional<String> told,
            Optional<String> refused) {}
}
