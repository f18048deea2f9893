package vn.congmo.csvw.problem;

import java.util.List;

/**
 * One thing that is wrong, with its place and enough words to repair the source.
 *
 * @param arguments what the code's two messages are completed with
 */
public record Problem(Severity severity, ProblemCode code, Place place, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** An error at a place. */
    public static Problem error(ProblemCode code, Place place, Object... arguments) {
        return new Problem(Severity.ERROR, code, place, strings(arguments));
    }

    /** A warning at a place. */
    public static Problem warning(ProblemCode code, Place place, Object... arguments) {
        return new Problem(Severity.WARNING, code, place, strings(arguments));
    }

    /** URL of the table or metadata document, empty where unknown. */
    public String table() {
        return place.file();
    }

    /** Line of the source at which the row starts, from 1; 0 where the problem is not of a row. */
    public long row() {
        return place.row();
    }

    /** Number of the column in the source, from 1; 0 where the problem is not of a column. */
    public int column() {
        return place.column();
    }

    /** Name of the column or property, empty where unknown. */
    public String columnName() {
        return place.columnName();
    }

    public String messageVi() {
        return code.messageVi(arguments);
    }

    public String messageEn() {
        return code.messageEn(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same problem, elsewhere. */
    public Problem at(Place other) {
        return new Problem(severity, code, other, arguments);
    }

    private static List<String> strings(Object... arguments) {
        return List.of(arguments).stream().map(Object::toString).toList();
    }
}
