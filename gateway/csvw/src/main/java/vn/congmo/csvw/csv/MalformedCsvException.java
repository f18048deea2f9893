package vn.congmo.csvw.csv;

import java.io.IOException;
import java.util.List;
import vn.congmo.csvw.problem.ProblemCode;

/** A file that cannot be cut into records from some line on. */
public final class MalformedCsvException extends IOException {

    private final ProblemCode code;
    private final long line;
    private final transient List<Object> arguments;

    MalformedCsvException(ProblemCode code, long line, Throwable cause, Object... arguments) {
        super(code.slug() + " in the record at line " + line, cause);
        this.code = code;
        this.line = line;
        this.arguments = List.of(arguments);
    }

    public ProblemCode code() {
        return code;
    }

    /** The line at which the unreadable record starts, from 1. */
    public long line() {
        return line;
    }

    /** What the code's message is completed with. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
