package vn.congmo.gateway.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a task or deadline stands on a day, by its printed deadline alone: nothing here says what was done. The order is
 * that of urgency; a task stands as its most urgent deadline does.
 */
public enum TaskStatus {
    /** The deadline has passed. */
    OVERDUE,
    /** The deadline is still to come. */
    OPEN,
    /** It comes again and again. */
    RECURRING,
    /** It begins at a time, or follows one, and has no end. */
    ONGOING,
    /** It waits for an event without a known date. */
    AWAITING_EVENT,
    /** No time is named. */
    UNDATED;

    /** Code of the list task-status. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The codes of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(TaskStatus::code).toList();
    }
}
