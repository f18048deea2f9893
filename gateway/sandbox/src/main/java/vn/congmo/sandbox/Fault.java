package vn.congmo.sandbox;

/** What can go wrong on the way to a partner and back. */
public enum Fault {
    /** The connection is reset before the partner sees the request. */
    RESET(false),
    /** The partner acts, then the connection is reset: its answer is lost. */
    LOST_ANSWER(true),
    /** The partner fails and did nothing (500). */
    ERROR(false),
    /** The partner acts, then fails (500). */
    ERROR_AFTER(true),
    /** Too busy, to be asked again in two seconds (503). */
    BUSY(false),
    /** The partner acts; its answer breaks off in the middle. */
    CUT_OFF(true),
    /** Bytes that are no HTTP. */
    GARBAGE(false),
    /** The partner acts; its answer comes drop by drop over a minute. */
    SLOW_DRIP(true);

    private final boolean acts;

    Fault(boolean acts) {
        this.acts = acts;
    }

    /** Whether the partner did what it was asked. */
    public boolean acts() {
        return acts;
    }
}
