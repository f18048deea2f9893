package vn.congmo.gateway.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.web.BoundedThreads;

/**
 * Lets questions into the engine: a few at once, for so long. Each runs in a thread of this pool, as the engine holds on
 * to the thread that calls it and would bring virtual threads to a stop.
 */
@Component
@EnableConfigurationProperties(RowSettings.class)
class Questions implements DisposableBean {

    private static final long SOON_MILLIS = 100;

    private final RowSettings settings;
    private final Database database;
    private final ThreadPoolExecutor pool;
    private final ScheduledExecutorService clock;
    private final Semaphore wholes;

    Questions(RowSettings settings, Database database) {
        this.settings = settings;
        this.database = database;
        this.pool = BoundedThreads.create("rows-", settings.questions(), settings.waiting());
        this.clock = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("rows-clock-"));
        this.wholes = new Semaphore(settings.wholes());
    }

    /**
     * Answers a question within its time.
     *
     * @throws vn.congmo.gateway.core.Refusal when it took too long or too much, or there are too many
     */
    <T> T ask(Work<T> work) {
        Future<T> answer = submit(work);
        try {
            return answer.get(2 * settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            throw RowErrors.refuse(RowErrors.BUSY);
        } catch (InterruptedException e) {
            answer.cancel(false);
            Thread.currentThread().interrupt();
            throw RowErrors.refuse(RowErrors.BUSY);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
    }

    /**
     * Writes a whole answer in this thread, until it is stopped.
     *
     * @throws vn.congmo.gateway.core.Refusal when there are too many, or it takes too much
     */
    void write(StopSignal stop, Work<?> work) throws IOException {
        if (!wholes.tryAcquire()) {
            throw RowErrors.refuse(RowErrors.BUSY);
        }
        try {
            run(work, (session, ending) -> stop.onStop(() -> ending.begin(session, 0)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            wholes.release();
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        return pool.getQueue().size();
    }

    @Override
    public void destroy() {
        pool.shutdownNow();
        clock.shutdownNow();
    }

    private <T> Future<T> submit(Work<T> work) {
        try {
            return pool.submit(() -> run(
                    work,
                    (session, ending) ->
                            ending.begin(session, settings.timeout().toMillis())));
        } catch (RejectedExecutionException full) {
            throw RowErrors.refuse(RowErrors.BUSY);
        }
    }

    private <T> T run(Work<T> work, BiConsumer<Session, Ending> ends) {
        try (Session session = new Session(database.connect());
                Ending ending = new Ending()) {
            ends.accept(session, ending);
            try {
                return work.run(session);
            } catch (SQLException e) {
                throw Failures.of(e, session.isStopped());
            }
        } catch (SQLException e) {
            throw Failures.of(e, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops a question again and again until it ends: the engine forgets what it was told before a statement began. */
    private final class Ending implements AutoCloseable {

        private @Nullable ScheduledFuture<?> stopping;
        private boolean over;

        synchronized void begin(Session session, long millis) {
            if (!over && stopping == null) {
                stopping = clock.scheduleAtFixedRate(session::stop, millis, SOON_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        @Override
        public synchronized void close() {
            over = true;
            if (stopping != null) {
                stopping.cancel(false);
            }
        }
    }

    /** What is done with the engine. */
    @FunctionalInterface
    interface Work<T> {
        T run(Session session) throws Exception;
    }
}
