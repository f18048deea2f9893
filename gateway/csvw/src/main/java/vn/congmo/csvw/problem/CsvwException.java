package vn.congmo.csvw.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Metadata that cannot be used, or a table that cannot be read on; carries every problem found so far. */
public final class CsvwException extends RuntimeException {

    private final transient List<Problem> problems;

    public CsvwException(List<Problem> problems) {
        super(problems.stream().map(CsvwException::line).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public CsvwException(Problem problem) {
        this(List.of(problem));
    }

    /** Errors and warnings, in the order in which they were found; at least one is an error. */
    public List<Problem> problems() {
        return problems;
    }

    private static String line(Problem problem) {
        return problem.place() + " " + problem.messageEn();
    }
}
