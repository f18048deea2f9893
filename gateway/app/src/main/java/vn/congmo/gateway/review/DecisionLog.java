package vn.congmo.gateway.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Replay;

/** All decisions ever made: {@code review-decisions.jsonl}, append-only and chained by hashes. */
@Component
class DecisionLog {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Sha256.class, HashAsText.class)
            .addMixIn(Decision.class, WithoutChain.class)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final ChainedLog log;
    private final Replay<List<Decision>> decisions;

    DecisionLog(DataDirectory data, Disk disk) {
        this.log = new ChainedLog(data.resolve("review-decisions.jsonl"), disk);
        this.decisions = new Replay<>(log, lines -> lines.stream()
                .map(line -> JSON.readValue(line.json(), Decision.class))
                .toList());
    }

    /** Keeps decisions, all or none; returns once that is durable. */
    synchronized void append(List<Decision> decisions) {
        try {
            log.append(decisions.stream().map(JSON::writeValueAsString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The decisions about a document, oldest first. */
    List<Decision> list(Sha256 document) {
        return list().stream()
                .filter(decision -> decision.document().equals(document))
                .toList();
    }

    private synchronized List<Decision> list() {
        try {
            return decisions.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record HashAsText(@JsonValue String hex) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        HashAsText {}
    }

    @JsonIgnoreProperties({"previous", "hash"})
    private interface WithoutChain {}
}
