package vn.congmo.gateway.review;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;

/** Shows documents with their rows as they stand, and takes decisions about them. */
@Component
public class Reviews {

    private static final AuditAction DECIDE = new AuditAction("decide");
    private static final int ID_BYTES = 6;

    private final SecureRandom random = new SecureRandom();
    private final DecisionLog log;
    private final AuditLog audit;
    private final Clock clock;
    private final BigDecimal threshold;

    Reviews(
            DecisionLog log,
            AuditLog audit,
            Clock clock,
            @Value("${gateway.review.confidence:0.6}") BigDecimal threshold) {
        this.log = log;
        this.audit = audit;
        this.clock = clock;
        this.threshold = threshold;
    }

    /** A document as it stands. */
    public DocumentReview get(ReviewSource source, ReviewFile file) {
        return get(source.forms(), file, source.read(file));
    }

    /** A document of this reading as it stands. */
    public DocumentReview get(List<TableForm> forms, ReviewFile file, ReviewSource.Reading reading) {
        List<Decision> history = log.list(file.sha256());
        List<ReviewedRow> rows = new Review(forms, threshold).apply(file.id(), reading.text(), reading.rows(), history);
        return new DocumentReview(file, reading, DocumentState.of(file, history), rows, history);
    }

    /**
     * The document with this id.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is none
     */
    public DocumentReview get(ReviewSource source, String id) {
        return source.list().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .map(file -> get(source, file))
                .orElseThrow(() -> ReviewErrors.unknownDocument(id));
    }

    /** Whether a document is published. */
    public DocumentState state(ReviewFile file) {
        return DocumentState.of(file, log.list(file.sha256()));
    }

    /**
     * Keeps decisions about one document, all or none.
     *
     * @param version that the agent saw; empty for whichever is current
     * @return the document as it then stands
     * @throws vn.congmo.gateway.core.Refusal when the document has changed since, or a proposal is not possible
     */
    public synchronized DocumentReview decide(
            ReviewSource source, String id, Optional<String> version, Agent agent, List<Proposal> proposals) {
        DocumentReview review = get(source, id);
        if (version.isPresent() && !version.get().equals(review.version())) {
            throw ReviewErrors.stale();
        }
        Map<String, TableForm> forms =
                source.forms().stream().collect(Collectors.toMap(TableForm::name, Function.identity()));
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Recording recording = new Recording(review, forms, agent, now, this::newId);
        List<Decision> decisions = new ArrayList<>();
        proposals.forEach(proposal -> decisions.add(recording.decide(proposal)));
        log.append(decisions);
        decisions.forEach(decision -> audit.record(agent, DECIDE, id, details(decision)));
        return get(source, id);
    }

    private static Map<String, String> details(Decision decision) {
        return Map.of(
                "decision", decision.id(),
                "verdict", decision.verdict().code(),
                "table", decision.table(),
                "row", decision.anchor().id());
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
