package vn.congmo.gateway.connectors.tables;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.gateway.core.LocalizedText;

/** What is wrong with a table, for people: where, and what. */
final class FaultWords {

    private static final int TOLD = 5;

    private FaultWords() {}

    /** The first problems of a file, and how many there are in all. */
    static LocalizedText of(String file, List<Problem> problems, long all) {
        String more = all > TOLD ? "; … (%d)".formatted(all) : "";
        return new LocalizedText(
                file + ": " + join(problems, problem -> place(problem, "dòng", "cột") + problem.messageVi()) + more,
                file + ": " + join(problems, problem -> place(problem, "line", "column") + problem.messageEn()) + more);
    }

    /** Those of one row, which is named already. */
    static LocalizedText ofRow(List<Problem> problems) {
        return new LocalizedText(
                join(problems, problem -> column(problem, "cột") + problem.messageVi()),
                join(problems, problem -> column(problem, "column") + problem.messageEn()));
    }

    private static String join(List<Problem> problems, Function<Problem, String> words) {
        return problems.stream().limit(TOLD).map(words).collect(Collectors.joining("; "));
    }

    private static String place(Problem problem, String line, String column) {
        String row = problem.row() > 0 ? line + " " + problem.row() + ", " : "";
        return row + column(problem, column);
    }

    private static String column(Problem problem, String word) {
        String name = problem.columnName().isEmpty() ? "" : " (" + problem.columnName() + ")";
        return problem.column() > 0 ? word + " " + problem.column() + name + ": " : "";
    }
}
