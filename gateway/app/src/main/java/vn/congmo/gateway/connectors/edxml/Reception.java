package vn.congmo.gateway.connectors.edxml;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.connectors.edxml.EdxmlHead.Answered;
import vn.congmo.gateway.connectors.edxml.EdxmlHead.Organ;
import vn.congmo.gateway.connectors.edxml.EdxmlLog.Given;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.ExchangedStatus;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.Received;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.TakenFile;
import vn.congmo.gateway.connectors.edxml.MessageSignature.State;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.intake.InTray;

/** Checks a document that arrives, hands its files to the in tray, and says what its sender is answered. */
@Component
class Reception {

    private static final int LONGEST_REASON = 500;

    private final InTray tray;
    private final EdxmlSettings settings;
    private final Clock clock;

    Reception(InTray tray, EdxmlSettings settings, Clock clock) {
        this.tray = tray;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes a document that is not known, or says why not. */
    Outcome take(
            EdxmlReader.Read.Document document,
            Sha256 message,
            MessageSignature signature,
            Channel channel,
            String time,
            Agent agent) {
        EdxmlHead head = document.head();
        try {
            requireForUs(head);
            requireGenuine(signature);
            List<TakenFile> files =
                    document.unpack().stream().map(file -> take(file, agent)).toList();
            return new Outcome(received(head, message, signature, channel, time, files), given(head, files));
        } catch (Refusal refused) {
            return reject(head, message, signature, channel, time, refused.detail());
        }
    }

    /** Keeps of a document no more than what it says of itself. */
    Outcome reject(
            EdxmlHead head,
            Sha256 message,
            MessageSignature signature,
            Channel channel,
            String time,
            LocalizedText reason) {
        return new Outcome(
                received(head, message, signature, channel, time, List.of()),
                given(head, StatusCode.REJECTED, reason.vi()));
    }

    /** The answer to a document that was taken before; other content under its name is rejected. */
    EdxmlStatus answerAgain(EdxmlReader.Read.Document document, ExchangedDocument known) {
        ExchangedStatus status = known.findOwnStatus().orElseThrow();
        Given given = isSame(document, known.received().orElseThrow())
                ? new Given(status.code(), status.description(), true, status.organ())
                : given(
                        document.head(),
                        StatusCode.REJECTED,
                        "DocumentId này đã có với nội dung khác (this DocumentId is known with other content)");
        return answer(document.head(), given);
    }

    /** A status as a message of now. */
    EdxmlStatus answer(EdxmlHead head, Given given) {
        return answer(head, given, clock.instant());
    }

    /** A status as a message. */
    EdxmlStatus answer(EdxmlHead head, Given given, Instant time) {
        Answered about = new Answered(
                head.documentId(),
                Optional.of(head.from().id()).filter(id -> !id.isEmpty()),
                Optional.of(head.number()).filter(number -> !number.isEmpty()),
                head.promulgated());
        return new EdxmlStatus(
                about, self(head), given.code(), given.description(), Optional.of(time), Optional.empty());
    }

    /** Who answers: the agency of the settings, or whom the document is addressed to. */
    Organ self(EdxmlHead head) {
        return settings.organId()
                .map(id -> new Organ(id, settings.organName()))
                .or(() -> head.to().stream().findFirst())
                .orElse(new Organ("", settings.organName()));
    }

    private void requireForUs(EdxmlHead head) {
        Optional<String> self = settings.organId();
        if (self.isPresent() && head.to().stream().noneMatch(to -> to.id().equalsIgnoreCase(self.get()))) {
            throw EdxmlErrors.unreadable(
                    "Văn bản không gửi đến " + self.get(), "The document is not addressed to " + self.get());
        }
    }

    private void requireGenuine(MessageSignature signature) {
        if (signature.state() == State.BROKEN) {
            throw EdxmlErrors.unreadable(
                    "Chữ ký số không khớp: thông điệp đã bị thay đổi sau khi ký",
                    "The digital signature does not match: the message was changed after it was signed");
        }
        if (settings.signature() == EdxmlSettings.Signing.REQUIRED && signature.state() != State.TRUSTED) {
            throw EdxmlErrors.unreadable(
                    "Cần chữ ký số của đơn vị được tin cậy, trên toàn bộ thông điệp",
                    "A digital signature over the whole message is wanted, by somebody who is known");
        }
    }

    private TakenFile take(EdxmlAttachment file, Agent agent) {
        Sha256 sha256 = Sha256.of(file.content());
        try {
            tray.receive(file.name(), file.content(), Optional.empty(), agent);
            return new TakenFile(file.name(), sha256, true, Optional.empty());
        } catch (Refusal unreadable) {
            String reason = unreadable.detail().vi();
            return new TakenFile(file.name(), sha256, false, Optional.of(reason));
        }
    }

    private static boolean isSame(EdxmlReader.Read.Document document, Received known) {
        try {
            return document.head().equals(known.head())
                    && document.unpack().stream()
                            .map(file -> Sha256.of(file.content()))
                            .toList()
                            .equals(known.attachments().stream()
                                    .map(TakenFile::sha256)
                                    .toList());
        } catch (Refusal brokenNow) {
            return false;
        }
    }

    /** What no machine reads, a scan for example, waits for a person: the document has arrived, no more. */
    private Given given(EdxmlHead head, List<TakenFile> files) {
        boolean anyTaken = files.stream().anyMatch(TakenFile::isTaken);
        StatusCode code = anyTaken ? StatusCode.RECEIVED : StatusCode.ARRIVED;
        String reasons = files.stream().flatMap(file -> file.reason().stream()).collect(Collectors.joining(" "));
        return given(
                head, code, reasons.isEmpty() ? code.label().vi() : code.label().vi() + ". " + reasons);
    }

    private Given given(EdxmlHead head, StatusCode code, String words) {
        String description = words.length() <= LONGEST_REASON ? words : words.substring(0, LONGEST_REASON);
        return new Given(code.code(), description, true, self(head).id());
    }

    private static Received received(
            EdxmlHead head,
            Sha256 message,
            MessageSignature signature,
            Channel channel,
            String time,
            List<TakenFile> files) {
        Optional<MessageSignature> told = Optional.of(signature).filter(any -> any.state() != State.ABSENT);
        return new Received(head, message, time, channel.name(), channel.reference(), files, told);
    }

    /** A document as it is kept, and its first status. */
    record Outcome(Received received, Given given) {}
}
