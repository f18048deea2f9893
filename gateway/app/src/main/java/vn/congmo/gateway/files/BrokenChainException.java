package vn.congmo.gateway.files;

import java.nio.file.Path;

/** A chained log was changed after it was written: a line is not what was hashed, or does not follow the one before. */
public final class BrokenChainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final String reason;

    BrokenChainException(Path file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The log. */
    public Path file() {
        return file;
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
