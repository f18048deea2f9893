package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the first request: takes the data directory, tidies up after a kill and shows what is official. */
@Component
class Recovery implements SmartLifecycle {

    private final DataLock lock;
    private final TemporaryFolders temporary;
    private final OfficialState state;
    private volatile boolean running;

    Recovery(DataLock lock, TemporaryFolders temporary, OfficialState state) {
        this.lock = lock;
        this.temporary = temporary;
        this.state = state;
    }

    @Override
    public void start() {
        try {
            lock.acquire();
            running = true;
            temporary.clear();
            state.recover();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
