package vn.congmo.gateway.connectors.harvest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.files.ChainedLog;

/** What is kept of one partner: its log is the truth; what is in memory is read from it once. For many threads. */
final class Source {

    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    private final ReentrantLock one = new ReentrantLock();
    private final ChainedLog log;
    private final SourceState state;
    private volatile SourceState.@Nullable Snapshot snapshot;

    /** Reads all that is kept of a partner. */
    Source(ConnectorName name, ChainedLog log) throws IOException {
        this.log = log;
        this.state = new SourceState(name);
        log.list().stream()
                .map(line -> JSON.readValue(line.json(), HarvestLine.class))
                .forEach(state::apply);
    }

    /** All of it at this moment. */
    SourceState.Snapshot snapshot() {
        SourceState.Snapshot known = snapshot;
        return known == null ? look(this::take) : known;
    }

    /** Looks at the state while nobody changes it. */
    <T> T look(Function<SourceState, T> question) {
        one.lock();
        try {
            return question.apply(state);
        } finally {
            one.unlock();
        }
    }

    /** Keeps lines, all or none; returns once that is durable. */
    void append(List<HarvestLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        one.lock();
        try {
            log.append(lines.stream().map(JSON::writeValueAsString).toList());
            lines.forEach(state::apply);
            snapshot = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
        }
    }

    private SourceState.Snapshot take(SourceState now) {
        SourceState.Snapshot taken = now.snapshot();
        snapshot = taken;
        return taken;
    }
}
