package vn.congmo.gateway.rows;

/** Tells when nobody wants the rest of an answer any more, for example {@code cancellation::onCancel}. */
@FunctionalInterface
public interface StopSignal {

    /** Nobody stops it. */
    StopSignal NEVER = action -> {};

    /** Has this run once the answer is not wanted any more, in another thread. */
    void onStop(Runnable action);
}
