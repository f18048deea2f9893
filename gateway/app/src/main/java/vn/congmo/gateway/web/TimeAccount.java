package vn.congmo.gateway.web;

import java.time.Duration;

/**
 * The processing time that one client has left. It comes back steadily up to a whole budget. A request is let in while
 * there is some, and pays when it is known what it took: so there may be a debt. Moments are nanoseconds of one clock.
 */
final class TimeAccount {

    /** What a request that is under way holds back, so that many at once are not let in for nothing. */
    static final Duration DEPOSIT = Duration.ofMillis(500);

    /** Nobody waits longer, however large the debt. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final double whole;
    private final double perNano;
    private double left;
    private long updated;

    TimeAccount(BudgetSettings settings, long now) {
        this.whole = settings.time().toNanos();
        this.perNano = whole / settings.window().toNanos();
        this.left = whole;
        this.updated = now;
    }

    /** Lets a request in where anything is left, and takes its deposit. */
    synchronized boolean enter(long now) {
        refill(now);
        boolean open = left > 0;
        left -= open ? DEPOSIT.toNanos() : 0;
        return open;
    }

    /** Takes what a request has used. */
    synchronized void charge(long nanos, long now) {
        refill(now);
        left = Math.max(left - nanos, -perNano * LONGEST_WAIT.toNanos());
    }

    /** Gives the deposit of a request back that has ended. */
    synchronized void leave(long now) {
        refill(now);
        left = Math.min(whole, left + DEPOSIT.toNanos());
    }

    /** Whole seconds that are left. */
    synchronized long left(long now) {
        refill(now);
        return Math.max(0, seconds(left));
    }

    /** In how many seconds all of it is back. */
    synchronized long untilWhole(long now) {
        refill(now);
        return (long) Math.ceil((whole - left) / perNano / Duration.ofSeconds(1).toNanos());
    }

    /** In how many seconds a request is let in again. */
    synchronized long untilOpen(long now) {
        refill(now);
        return left > 0 ? 0 : 1 + seconds(-left / perNano);
    }

    private void refill(long now) {
        left = Math.min(whole, left + (now - updated) * perNano);
        updated = now;
    }

    private static long seconds(double nanos) {
        return Duration.ofNanos((long) nanos).toSeconds();
    }
}
