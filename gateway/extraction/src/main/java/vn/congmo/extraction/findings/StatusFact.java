package vn.congmo.extraction.findings;

import org.jspecify.annotations.Nullable;

/**
 * How far work has come, as the document tells it.
 *
 * @param what the work
 * @param count how many pieces of work, where a figure is printed
 */
public record StatusFact(
        String what, Status status, @Nullable Integer count, Evidence evidence) {

    /** State of the work. */
    public enum Status {
        TOTAL,
        DONE,
        IN_PROGRESS,
        OVERDUE;

        /** The word in JSON and code lists. */
        public String code() {
            return Codes.of(this);
        }
    }
}
