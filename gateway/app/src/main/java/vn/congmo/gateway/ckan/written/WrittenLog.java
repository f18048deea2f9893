package vn.congmo.gateway.ckan.written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.Disk;

/**
 * The log of everything that officers wrote: {@code ckan-log.jsonl}, append-only and chained by hashes. It is the truth;
 * what is in memory is read from it once. Nothing is acknowledged before it is on disk.
 */
@Component
public class WrittenLog {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ReentrantLock one = new ReentrantLock();
    private final ChainedLog log;
    private volatile @Nullable Written state;

    WrittenLog(DataDirectory data, Disk disk) {
        this.log = new ChainedLog(data.resolve("ckan-log.jsonl"), disk);
    }

    /**
     * What is written now.
     *
     * @throws vn.congmo.gateway.files.BrokenChainException where the log was tampered with
     */
    public Written get() {
        Written known = state;
        return known == null ? alone(this::read) : known;
    }

    /** Does something while nobody else writes: looks, decides and appends. */
    public <T> T alone(Supplier<T> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }

    /** Keeps a change; returns once that is durable. Only within {@link #alone}. */
    public void append(WrittenChange change) {
        if (!one.isHeldByCurrentThread()) {
            throw new IllegalStateException("What was decided upon may have changed");
        }
        Written before = read();
        try {
            log.append(List.of(JSON.writeValueAsString(change)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        state = before.with(List.of(change));
    }

    private Written read() {
        Written known = state;
        if (known != null) {
            return known;
        }
        try {
            Written all = Written.NOTHING.with(log.list().stream()
                    .map(line -> JSON.readValue(line.json(), WrittenChange.class))
                    .toList());
            state = all;
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
