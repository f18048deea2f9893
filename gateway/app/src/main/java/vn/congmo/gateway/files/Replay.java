package vn.congmo.gateway.files;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * What the lines of a chained log add up to, read again only when the log has grown: by this process or another one.
 * Blocks while it reads.
 *
 * @param <T> immutable
 */
public final class Replay<T> {

    private final ChainedLog log;
    private final Function<List<ChainedLine>, T> meaning;
    private volatile Known<T> known;

    /** The state of a log that nobody has looked at yet. */
    public Replay(ChainedLog log, Function<List<ChainedLine>, T> meaning) {
        this.log = log;
        this.meaning = meaning;
        this.known = new Known<>(0, meaning.apply(List.of()));
    }

    /**
     * The state now.
     *
     * @throws BrokenChainException where the log was tampered with
     */
    public T get() throws IOException {
        long bytes = log.bytes();
        if (known.bytes() != bytes) {
            known = new Known<>(bytes, meaning.apply(log.list()));
        }
        return known.state();
    }

    private record Known<T>(long bytes, T state) {}
}
