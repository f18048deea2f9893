package vn.congmo.gateway.connectors.edxml.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.congmo.gateway.connectors.edxml.EdxmlHead;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.ExchangedStatus;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.Received;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.TakenFile;
import vn.congmo.gateway.connectors.edxml.MessageSignature;

/**
 * Documents of the exchange.
 *
 * @param total how many match, shown or not
 */
record ExchangedJson(int total, List<ExchangedItemJson> items) {

    static ExchangedJson of(
            List<ExchangedDocument> documents,
            Function<ExchangedDocument, Optional<ExchangedDocument>> recalls,
            int offset,
            int limit) {
        return new ExchangedJson(
                documents.size(),
                documents.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(document -> ExchangedItemJson.of(document, recalls.apply(document)))
                        .toList());
    }

    /**
     * A document.
     *
     * @param received when, ISO 8601; absent for one of our own that others tell statuses of
     * @param channel  the connector it came by; absent where it was posted
     * @param message  SHA-256 of the archived message
     * @param head     what the message says of it
     * @param signature what the digital signature of the message is worth; absent where it has none
     * @param recall   the message that takes it back or replaces it; nothing is withdrawn by that alone
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
            Optional<SignatureJson> signature,
            Optional<String> recall,
            List<ExchangedStatus> statuses) {

        static ExchangedItemJson of(ExchangedDocument document, Optional<ExchangedDocument> recall) {
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
                    received.flatMap(Received::signature).map(SignatureJson::of),
                    recall.map(ExchangedDocument::id),
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

    /**
     * A digital signature.
     *
     * @param state  trusted, unknown-signer, uncheckable or broken
     * @param signer whom the certificate names
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SignatureJson(String state, Optional<String> signer) {
        static SignatureJson of(MessageSignature signature) {
            return new SignatureJson(
                    signature.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), signature.signer());
        }
    }

    /** A status to give: {@code 02}, {@code 04}, {@code 05} or {@code 06}; the first wants a description. */
    record GivenStatusJson(String status, Optional<String> description) {}
}
