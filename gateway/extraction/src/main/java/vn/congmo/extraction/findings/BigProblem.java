package vn.congmo.extraction.findings;

import org.jspecify.annotations.Nullable;

/**
 * Something said about the list of bài toán lớn.
 *
 * @param value words, or the figure for a count
 * @param order place in an enumeration, from 1
 * @param task id of the task that says it
 */
public record BigProblem(
        Kind kind,
        String value,
        @Nullable Integer order,
        @Nullable String task,
        Evidence evidence) {

    /** What is said. */
    public enum Kind {
        FOCUS_AREA,
        MAX_COUNT,
        COUNT,
        REVIEW,
        PUBLICATION,
        PROBLEM;

        /** The word in JSON and code lists. */
        public String code() {
            return Codes.of(this);
        }

        /** Whether the value is a number. */
        public boolean isCount() {
            return this == MAX_COUNT || this == COUNT;
        }
    }
}
