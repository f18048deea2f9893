package vn.congmo.gateway.review;

import java.util.Locale;

/** How a row stands. */
public enum ReviewState {
    /** It is not published before somebody looked at it. */
    WAITING,
    /** The machine's reading, undoubted enough to be published. */
    MACHINE,
    /** The machine's reading, confirmed. */
    ACCEPTED,
    /** A person's correction of the machine's reading. */
    CORRECTED,
    /** A person's addition. */
    ADDED,
    /** A person said that there is no such row. */
    REJECTED;

    /** Whether such rows are published; these have their codes in the list review-status. */
    public boolean isPublished() {
        return this != WAITING && this != REJECTED;
    }

    /** Lower case, as in tables, requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
