package vn.congmo.gateway.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an officer decides. */
public enum Verdict {
    /** The row is right. */
    ACCEPT,
    /** The row is right with other cells. */
    CORRECT,
    /** The machine missed a row. */
    ADD,
    /** There is no such row. */
    REJECT,
    /** An earlier decision about the row no longer holds. */
    WITHDRAW,
    /** The document may be published. */
    APPROVE,
    /** The document is not published. */
    DECLINE;

    /** The verdict with this code. */
    public static Optional<Verdict> find(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code().equals(code))
                .findFirst();
    }

    /** Whether it is about the document as a whole, not about a row. */
    public boolean isOfDocument() {
        return this == APPROVE || this == DECLINE;
    }

    /** Lower case, as in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
