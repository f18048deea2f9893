package vn.congmo.extraction.indicator;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.reading.Purpose;

/**
 * Where a passage stands.
 *
 * @param task id of the task that it belongs to, or null
 * @param purpose what the part of the document is for
 * @param period the year that the headings above set for the aims under them, or null
 */
record Setting(
        @Nullable String task, Purpose purpose, @Nullable String period) {

    boolean isAim() {
        return purpose == Purpose.AIM;
    }

    /** Whether the part tells what was reached. */
    boolean isReport() {
        return purpose == Purpose.REPORT;
    }

    /** Whether the part sets norms of law or money, whose figures measure nothing. */
    boolean isNorm() {
        return purpose == Purpose.LEGAL || purpose == Purpose.FUNDING;
    }
}
