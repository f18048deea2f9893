package vn.congmo.clients;

import java.util.function.BooleanSupplier;

/** Waits, because what happens in another process cannot be subscribed to. */
final class Pause {

    private static final int TRIES = 600;

    private Pause() {}

    static void seconds(double length) {
        try {
            Thread.sleep((long) (length * 1000));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it is so; two minutes at most. */
    static void until(String what, BooleanSupplier condition) {
        for (int i = 0; i < TRIES; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            seconds(0.2);
        }
        throw new AssertionError("In vain waited for: " + what);
    }
}
