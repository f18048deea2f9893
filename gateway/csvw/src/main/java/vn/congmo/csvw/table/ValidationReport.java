package vn.congmo.csvw.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.csvw.problem.Problem;

/**
 * The outcome of a validation.
 *
 * @param problems the first of them, up to the limit that was asked for
 * @param errors how many errors there are, also beyond the limit
 * @param warnings how many warnings there are, also beyond the limit
 * @param rows URL of each table to the number of its rows of data
 */
public record ValidationReport(List<Problem> problems, long errors, long warnings, Map<String, Long> rows) {

    public ValidationReport {
        problems = List.copyOf(problems);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** The report on a group whose metadata could not be used. */
    public static ValidationReport unreadable(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return new ValidationReport(problems, errors, problems.size() - errors, Map.of());
    }

    public boolean isValid() {
        return errors == 0;
    }
}
