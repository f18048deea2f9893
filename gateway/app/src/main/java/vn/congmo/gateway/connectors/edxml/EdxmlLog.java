package vn.congmo.gateway.connectors.edxml;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.ExchangedStatus;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.Received;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ChainedLine;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Replay;

/** What was received, answered and told, in {@code edxml-log.jsonl}: a line for each, never changed. */
@Component
class EdxmlLog {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChainedLog log;
    private final Replay<Map<String, ExchangedDocument>> state;
    private final Clock clock;

    EdxmlLog(DataDirectory data, Disk disk, Clock clock) {
        this.log = new ChainedLog(data.resolve("edxml-log.jsonl"), disk);
        this.state = new Replay<>(log, EdxmlLog::replay);
        this.clock = clock;
    }

    /** All documents by DocumentId, in the order they became known. */
    Map<String, ExchangedDocument> documents() {
        try {
            return state.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps these lines, all or none. */
    void append(Line... lines) {
        try {
            log.append(Arrays.stream(lines).map(JSON::writeValueAsString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Now, as lines write it. */
    String now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Map<String, ExchangedDocument> replay(List<ChainedLine> lines) {
        Map<String, ExchangedDocument> documents = new LinkedHashMap<>();
        for (ChainedLine chained : lines) {
            Line line = JSON.readValue(chained.json(), Line.class);
            documents.merge(
                    line.documentId(),
                    line.after(new ExchangedDocument(line.documentId(), Optional.empty(), List.of())),
                    (before, alone) -> line.after(before));
        }
        return documents;
    }

    /**
     * One line: exactly one of the last three is there.
     *
     * @param given a status
     * @param told  that a partner was told of a status
     */
    @JsonIgnoreProperties({"previous", "hash"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Line(
            String documentId, String time, Optional<Received> received, Optional<Given> given, Optional<Told> told) {

        static Line received(String documentId, Received received) {
            return new Line(documentId, received.time(), Optional.of(received), Optional.empty(), Optional.empty());
        }

        static Line given(String documentId, String time, Given given) {
            return new Line(documentId, time, Optional.empty(), Optional.of(given), Optional.empty());
        }

        static Line told(String documentId, String time, Told told) {
            return new Line(documentId, time, Optional.empty(), Optional.empty(), Optional.of(told));
        }

        ExchangedDocument after(ExchangedDocument before) {
            List<ExchangedStatus> statuses = new ArrayList<>(before.statuses());
            given.ifPresent(status -> statuses.add(status.numbered(statuses.size() + 1, time)));
            told.ifPresent(result -> statuses.replaceAll(
                    status -> status.number() == result.number() ? result.mark(status, time) : status));
            return new ExchangedDocument(documentId, received.or(before::received), statuses);
        }
    }

    /** A status as it was given; see {@link ExchangedStatus}. */
    record Given(String code, String description, boolean own, String organ) {
        ExchangedStatus numbered(int number, String time) {
            return new ExchangedStatus(number, code, description, own, organ, time, Optional.empty(), Optional.empty());
        }

        boolean isAs(ExchangedStatus status) {
            return status.code().equals(code)
                    && status.description().equals(description)
                    && status.own() == own
                    && status.organ().equals(organ);
        }
    }

    /** What a partner said to a status: it took it, or refused it for this reason. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Told(int number, Optional<String> refused) {
        ExchangedStatus mark(ExchangedStatus status, String time) {
            return new ExchangedStatus(
                    status.number(),
                    status.code(),
                    status.description(),
                    status.own(),
                    status.organ(),
                    status.time(),
                    refused.isEmpty() ? Optional.of(time) : Optional.empty(),
                    refused);
        }
    }
}
