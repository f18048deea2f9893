package vn.congmo.extraction.findings;

import org.jspecify.annotations.Nullable;

/**
 * When a task is due.
 *
 * @param value ISO 8601 at the printed precision (2026-01-20, 2025-10-28T17:00, 2025-10, 2026-Q1, 2030), or for a
 *     recurring duty R, R/P3M, R/P6M@--06-10; null where only an event is named
 * @param event the event in words, where the deadline is relative to one
 * @param inheritedFrom id of the task whose words set this deadline, where it is not this task
 */
public record Deadline(
        Relation relation,
        @Nullable String value,
        @Nullable String event,
        @Nullable String inheritedFrom,
        Evidence evidence) {

    /** The same deadline, handed down to another task by the words of the one with this id. */
    public Deadline inheritedFrom(String id) {
        return new Deadline(relation, value, event, id, evidence);
    }

    /** How the time binds. */
    public enum Relation {
        /** Strictly earlier than the value. */
        BEFORE,
        /** At the latest at the end of the value. */
        BY,
        /** Inside the value. */
        IN,
        /** Starting with the value. */
        FROM,
        /** Once a condition has come true. */
        AFTER,
        /** Again and again. */
        RECURRING;

        /** The word in JSON and code lists. */
        public String code() {
            return Codes.of(this);
        }
    }
}
