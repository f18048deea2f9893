package vn.congmo.gateway.web;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * The clock of one request. It runs from the request's arrival until its answer begins; the writer of a long body stops
 * it and adds what it works itself, for waiting for a thread or for the reader is no work.
 */
final class ProcessingTime {

    private final LongSupplier nanos;
    private final LongConsumer payer;
    private final long begun;
    private boolean stopped;

    /** Begins now. */
    ProcessingTime(LongSupplier nanos, LongConsumer payer) {
        this.nanos = nanos;
        this.payer = payer;
        this.begun = nanos.getAsLong();
    }

    /** The clock of the request that is being answered; one that nobody pays for where there is none. */
    static ProcessingTime in(ContextView context) {
        return context.<ProcessingTime>getOrEmpty(ProcessingTime.class)
                .orElseGet(() -> new ProcessingTime(System::nanoTime, used -> {}));
    }

    Context into(Context context) {
        return context.put(ProcessingTime.class, this);
    }

    /** The answer begins, or others go on with it; counts once. */
    synchronized void stop() {
        if (!stopped) {
            stopped = true;
            add(nanos.getAsLong() - begun);
        }
    }

    /** Adds work that was measured elsewhere, in nanoseconds. */
    void add(long worked) {
        payer.accept(worked);
    }
}
