package vn.congmo.gateway.files;

import java.nio.file.Path;

/** A chained log was changed after it was written: a line is not what was hashed, or does not follow the one before. */
public final class BrokenChainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    BrokenChainException(Path file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
        this.line = line;
        this.reason = reason;
    }

    /** The first line that is wrong, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong with it. */
    public String reason() {
        return reason;
    }
}
