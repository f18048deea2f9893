package vn.congmo.gateway.sparql;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** What one running query may still use; asked at every step that the engine itself cannot interrupt. */
final class Budget {

    private final SparqlSettings settings;
    private final long end;
    private volatile boolean cancelled;
    private long built;

    Budget(SparqlSettings settings) {
        this.settings = settings;
        this.end = System.nanoTime() + settings.timeout().toNanos();
    }

    Duration timeout() {
        return settings.timeout();
    }

    int keptRows() {
        return settings.keptRows();
    }

    long mostProduct() {
        return settings.mostProduct();
    }

    /**
     * Lets a text grow.
     *
     * @param length how long it becomes
     * @param by     how much of that is new
     * @throws vn.congmo.gateway.core.Refusal when it is too long, or all texts together are
     */
    void build(long length, long by) {
        built += by;
        if (length > settings.longestText() || built > settings.allText()) {
            throw SparqlErrors.refuse(SparqlErrors.TOO_MUCH);
        }
    }

    void cancel() {
        cancelled = true;
    }

    /**
     * Goes on or not, however long it takes.
     *
     * @throws QueryCancelledException when nobody waits any more
     */
    void checkWanted() {
        if (cancelled) {
            throw new QueryCancelledException();
        }
    }

    /**
     * Goes on or not.
     *
     * @throws QueryCancelledException when the time is over or nobody waits any more
     */
    void checkTime() {
        if (cancelled || System.nanoTime() > end) {
            throw new QueryCancelledException();
        }
    }
}
