package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Lets one change of what is official follow the other, in the order they were asked for. */
@Component
class OneAtATime {

    private final ReentrantLock one = new ReentrantLock(true);

    /** Does the work while nobody else changes anything. */
    <T> T alone(Work<T> work) {
        one.lock();
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
