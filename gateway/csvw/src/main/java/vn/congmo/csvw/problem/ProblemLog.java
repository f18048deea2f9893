package vn.congmo.csvw.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers problems: keeps the first ones, counts all. Not for several threads. */
public final class ProblemLog {

    private final int limit;
    private final Consumer<Problem> events;
    private final List<Problem> problems = new ArrayList<>();
    private int keptWarnings;
    private long errors;
    private long warnings;

    /** A log that keeps at most {@code limit} problems. */
    public ProblemLog(int limit) {
        this(limit, problem -> {});
    }

    /** A log that keeps at most {@code limit} problems and tells each of them as soon as it is found. */
    public ProblemLog(int limit, Consumer<Problem> events) {
        this.limit = limit;
        this.events = events;
    }

    /** Takes a problem; where there is no more room, an error takes the place of the last warning. */
    public void add(Problem problem) {
        if (problems.size() == limit && problem.isError() && keptWarnings > 0) {
            removeLastWarning();
        }
        if (problems.size() < limit) {
            problems.add(problem);
            keptWarnings += problem.isError() ? 0 : 1;
            events.accept(problem);
        }
        if (problem.isError()) {
            errors++;
        } else {
            warnings++;
        }
    }

    private void removeLastWarning() {
        for (int i = problems.size() - 1; i >= 0; i--) {
            if (!problems.get(i).isError()) {
                problems.remove(i);
                keptWarnings--;
                return;
            }
        }
    }

    public void addAll(List<Problem> others) {
        others.forEach(this::add);
    }

    /** Counts an error that is not kept. */
    public void countError() {
        errors++;
    }

    /** How many more problems are kept. */
    public int room() {
        return limit - problems.size();
    }

    /** The first problems, up to the limit. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return warnings;
    }

    /** Throws all that was gathered where an error is among it. */
    public void throwErrors() {
        if (errors > 0) {
            throw new CsvwException(problems());
        }
    }
}
