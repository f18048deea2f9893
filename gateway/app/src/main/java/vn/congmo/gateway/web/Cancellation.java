package vn.congmo.gateway.web;

import java.util.ArrayList;
import java.util.List;

/** Tells the writer of a body that its reader has gone or has taken too long. */
public final class Cancellation {

    private final List<Runnable> actions = new ArrayList<>();
    private boolean cancelled;

    /** Nothing is cancelled yet. */
    public Cancellation() {}

    /** Runs the action when the body is cancelled, at once if it was already; from another thread. */
    public void onCancel(Runnable action) {
        synchronized (this) {
            if (!cancelled) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Tells the writer, once. */
    public void cancel() {
        List<Runnable> due;
        synchronized (this) {
            cancelled = true;
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }
}
