package vn.congmo.gateway.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Streams long bodies. Each is computed in one platform thread of a small bounded pool, this one or its module's own:
 * busy virtual threads would starve everything else on few cores.
 */
@Component
class StreamedBodies implements DisposableBean {

    private static final int CHUNK_BYTES = 16 * 1024;

    private final WebSettings settings;
    private final ThreadPoolExecutor pool;

    StreamedBodies(WebSettings settings) {
        this.settings = settings;
        this.pool = BoundedThreads.create("stream-", settings.streams(), settings.waitingStreams());
    }

    /**
     * The body as it is written, at the pace of its reader. Fails with RejectedExecutionException (503) when the pool
     * is full and with TimeoutException (503) when the reader or the writer stalls.
     */
    Flux<DataBuffer> stream(StreamedBody body) {
        return Flux.deferContextual(context -> {
            ProcessingTime time = ProcessingTime.in(context);
            time.stop();
            Cancellation cancellation = new Cancellation();
            Publisher<DataBuffer> bytes = DataBufferUtils.outputStreamPublisher(
                    out -> write(body, out, cancellation, time),
                    DefaultDataBufferFactory.sharedInstance,
                    body.threads().orElse(pool),
                    CHUNK_BYTES);
            return Flux.from(bytes)
                    .doOnCancel(cancellation::cancel)
                    .timeout(settings.stalledAfter())
                    .takeUntilOther(end());
        });
    }

    @Override
    public void destroy() {
        pool.shutdownNow();
    }

    private static void write(StreamedBody body, OutputStream out, Cancellation cancellation, ProcessingTime time) {
        if (cancellation.isCancelled()) {
            return;
        }
        long begun = System.nanoTime();
        HeldBackStream held = new HeldBackStream(out);
        try {
            body.write(held, cancellation);
            held.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Error error) {
            throw new ProgramFault(error);
        } finally {
            time.add(System.nanoTime() - begun - held.waited());
        }
    }

    private Mono<Void> end() {
        return Mono.delay(settings.longestStream()).then(Mono.error(new TimeoutException("The body took too long")));
    }
}
