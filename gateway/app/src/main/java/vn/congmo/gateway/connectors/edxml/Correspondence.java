package vn.congmo.gateway.connectors.edxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.connectors.edxml.EdxmlLog.Given;
import vn.congmo.gateway.connectors.edxml.EdxmlLog.Line;
import vn.congmo.gateway.connectors.edxml.EdxmlLog.Told;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.ExchangedStatus;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.Received;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** Documents that agencies exchange: takes them in once each, keeps what is told of them, and what is to be told. */
@Component
public class Correspondence {

    private static final AuditAction RECEIVE = new AuditAction("receive-edxml");
    private static final AuditAction GIVE_STATUS = new AuditAction("give-edxml-status");
    private static final Set<StatusCode> GIVEN_BY_PEOPLE =
            Set.of(StatusCode.REJECTED, StatusCode.ASSIGNED, StatusCode.IN_PROGRESS, StatusCode.COMPLETED);

    private final EdxmlLog log;
    private final Reception reception;
    private final SignatureCheck signatures;
    private final ContentStore archive;
    private final AuditLog audit;

    Correspondence(EdxmlLog log, Reception reception, SignatureCheck signatures, ContentStore archive, AuditLog audit) {
        this.log = log;
        this.reception = reception;
        this.signatures = signatures;
        this.archive = archive;
        this.audit = audit;
    }

    /**
     * Takes a message: a document into the archive and its files into the in tray, a status to the document it is
     * about. The same message again changes nothing.
     *
     * @return the status to answer with; empty for a status, which nobody answers
     * @throws vn.congmo.gateway.core.Refusal when it is no message at all, so that there is nobody to answer
     */
    public Optional<EdxmlStatus> receive(byte[] message, Channel channel, Agent agent) {
        return receive(message, List.of(), channel, agent);
    }

    /** The same with the files of the document, for partners that send them beside the message. */
    public synchronized Optional<EdxmlStatus> receive(
            byte[] message, List<EdxmlAttachment> beside, Channel channel, Agent agent) {
        return switch (EdxmlReader.read(message, beside)) {
            case EdxmlReader.Read.Status status -> {
                take(status.status(), message, agent);
                yield Optional.empty();
            }
            case EdxmlReader.Read.Document document -> Optional.of(take(document, message, channel, agent));
        };
    }

    private EdxmlStatus take(EdxmlReader.Read.Document document, byte[] message, Channel channel, Agent agent) {
        String id = document.head().documentId();
        Optional<ExchangedDocument> before = Optional.ofNullable(log.documents().get(id))
                .filter(known -> known.received().isPresent())
                .filter(known -> !isRejected(known));
        if (before.isPresent()) {
            return reception.answerAgain(document, before.get());
        }
        Reception.Outcome outcome =
                reception.take(document, store(message), signatures.check(message), channel, log.now(), agent);
        keep(id, outcome, agent);
        return reception.answer(document.head(), outcome.given());
    }

    /**
     * Keeps a message of a connector that nobody can read, so that officers see it, its partner is told, and it is not
     * fetched again.
     */
    public synchronized void reject(byte[] message, Channel channel, LocalizedText reason, Agent agent) {
        String id = channel.name().orElseThrow() + ":" + channel.reference().orElseThrow();
        MessageSignature none = MessageSignature.of(MessageSignature.State.ABSENT);
        keep(id, reception.reject(EdxmlHead.unreadable(id), store(message), none, channel, log.now(), reason), agent);
    }

    private void keep(String id, Reception.Outcome outcome, Agent agent) {
        log.append(
                Line.received(id, outcome.received()),
                Line.given(id, outcome.received().time(), outcome.given()));
        audit.record(agent, RECEIVE, id, Map.of("status", outcome.given().code()));
    }

    private void take(EdxmlStatus status, byte[] message, Agent agent) {
        String id = status.about().documentId();
        Given given = new Given(
                status.code(), status.description(), false, status.from().id());
        ExchangedDocument known = log.documents().get(id);
        if (known != null && known.statuses().stream().anyMatch(given::isAs)) {
            return;
        }
        Sha256 archived = store(message);
        log.append(Line.given(id, log.now(), given));
        audit.record(agent, RECEIVE, id, Map.of("status", status.code(), "message", archived.hex()));
    }

    /** Everything that was exchanged, what became known last first. */
    public List<ExchangedDocument> list() {
        return log.documents().values().stream().toList().reversed();
    }

    /**
     * A document.
     *
     * @param id as {@link ExchangedDocument#id} names it
     * @throws vn.congmo.gateway.core.Refusal when there is none
     */
    public ExchangedDocument get(String id) {
        return list().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> EdxmlErrors.unknown(id));
    }

    /** The message that takes this document back or puts another in its place, if its sender sent one. */
    public Optional<ExchangedDocument> findRecall(ExchangedDocument document) {
        return list().stream()
                .filter(later -> later.received()
                        .filter(received -> received.head().recalls(document.documentId()))
                        .filter(received -> isOfTheSameSender(received, document))
                        .isPresent())
                .filter(later -> !isRejected(later))
                .findFirst();
    }

    private static boolean isOfTheSameSender(Received recall, ExchangedDocument document) {
        return document.received()
                .filter(received -> received.head()
                        .from()
                        .id()
                        .equalsIgnoreCase(recall.head().from().id()))
                .isPresent();
    }

    /** Whether a document came by this channel already, rejected or not. */
    public boolean contains(Channel channel) {
        return list().stream()
                .flatMap(document -> document.received().stream())
                .anyMatch(received -> received.channel().equals(channel.name())
                        && received.reference().equals(channel.reference()));
    }

    /**
     * Gives a document a status that its sender is told of where it came by a connector.
     *
     * @param code one that people decide on: rejected (with a description), assigned, in progress or completed
     * @throws vn.congmo.gateway.core.Refusal when there is no such document or status
     */
    public synchronized ExchangedDocument give(String id, StatusCode code, String description, Agent agent) {
        ExchangedDocument document = get(id);
        boolean unexplained = code == StatusCode.REJECTED && description.isBlank();
        if (document.received().isEmpty() || !GIVEN_BY_PEOPLE.contains(code) || unexplained) {
            throw EdxmlErrors.badStatus();
        }
        String words = description.isBlank() ? code.label().vi() : description.strip();
        String organ = reception.self(document.received().get().head()).id();
        Given given = new Given(code.code(), words, true, organ);
        log.append(Line.given(document.documentId(), log.now(), given));
        audit.record(agent, GIVE_STATUS, document.documentId(), Map.of("status", code.code()));
        return get(id);
    }

    /** The statuses that the partner of this connector has not been told of, oldest first. */
    public List<Untold> listUntold(String connector) {
        return log.documents().values().stream()
                .filter(document -> document.received()
                        .flatMap(ExchangedDocument.Received::channel)
                        .equals(Optional.of(connector)))
                .flatMap(document -> document.statuses().stream()
                        .filter(status -> status.own()
                                && status.told().isEmpty()
                                && status.refused().isEmpty())
                        .map(status -> new Untold(document, status)))
                .sorted(Comparator.comparing((Untold untold) -> untold.status().time()))
                .toList();
    }

    /**
     * Keeps that a partner was told.
     *
     * @param refused why it does not want the status, if so: it is not told again
     */
    public synchronized void told(Untold untold, Optional<String> refused) {
        Told told = new Told(untold.status().number(), refused);
        log.append(Line.told(untold.document().documentId(), log.now(), told));
    }

    /** A status as the message that tells of it, the same each time; archived. */
    public Sha256 write(Untold untold) {
        EdxmlHead head = untold.document().received().orElseThrow().head();
        ExchangedStatus status = untold.status();
        Given given = new Given(status.code(), status.description(), true, status.organ());
        Instant time = OffsetDateTime.parse(status.time()).toInstant();
        return store(reception.answer(head, given, time).toXml());
    }

    private static boolean isRejected(ExchangedDocument document) {
        return document.findOwnStatus()
                .filter(status -> status.code().equals(StatusCode.REJECTED.code()))
                .isPresent();
    }

    private Sha256 store(byte[] message) {
        try {
            return archive.store(new ByteArrayInputStream(message)).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A status that its sender does not know of yet. */
    public record Untold(ExchangedDocument document, ExchangedStatus status) {}
}
