package vn.congmo.gateway.connectors.edxml.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.connectors.edxml.EdxmlHead;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.ExchangedStatus;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.Received;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.TakenFile;

/**
 * Documents of the exchange.
 *
 * @param total how many match, shown or not
 */
record ExchangedJson(int total, List<ExchangedItemJson> items) {

    static ExchangedJson of(List<ExchangedDocument> documents, int offset, int limit) {
        return new ExchangedJson(
                documents.size(),
                documents.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(ExchangedItemJson::of)
                        .toList());
    }

    /**
     * A document.
     *
     * @param received when, ISO 8601; absent for one of our own that others tell statuses of
     * @param channel  the connector it came by; absent where it was posted
     * @param message  SHA-256 of the archived message
     * @param head     what the message says of it
     * @param statuses those that this gateway gave ({@code own}) and those it was told
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ExchangedItemJson(
            String id,
            String documentId,
            Optional<String> received,
            Optional<String> channel,
            Optional<String> message,
            Optional<EdxmlHead> head,
            List<ExchangedFileJson> attachments,
            List<ExchangedStatus> statuses) {

        static ExchangedItemJson of(ExchangedDocument document) {
            Optional<Received> received = document.received();
            return new ExchangedItemJson(
                    document.id(),
                    document.documentId(),
                    received.map(Received::time),
                    received.flatMap(Received::channel),
                    received.map(came -> came.message().hex()),
                    received.map(Received::head),
                    received.map(Received::attachments).orElse(List.of()).stream()
                            .map(ExchangedFileJson::of)
                            .toList(),
                    document.statuses());
        }
    }

    /**
     * A file of it.
     *
     * @param taken  whether it waits to be reviewed
     * @param reason why it does not
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ExchangedFileJson(String name, String sha256, boolean taken, Optional<String> reason) {
        static ExchangedFileJson of(TakenFile file) {
            return new ExchangedFileJson(file.name(), file.sha256().hex(), file.isTaken(), file.reason());
        }
    }

    /** A status to give: {@code 02}, {@code 04}, {@code 05} or {@code 06}; the first wants a description. */
    record GivenStatusJson(String status, Optional<String> description) {}
}
