package vn.congmo.gateway.publication;

import vn.congmo.csvw.problem.Problem;
import vn.congmo.gateway.core.LocalizedText;

/**
 * One thing that is wrong with an input.
 *
 * @param file       name of the file, empty when it is not one file's
 * @param row        line of the file, from 1; 0 when it is not of a row
 * @param column     number of the column, from 1; 0 when it is not of a column
 * @param columnName its name, empty when unknown
 * @param code       kind of fault, for example {@code wrong-value}
 */
record Fault(String file, long row, int column, String columnName, String code, LocalizedText message) {

    /** A fault of a file as a whole, or of none. */
    static Fault of(String file, String code, String vi, String en) {
        return new Fault(file, 0, 0, "", code, new LocalizedText(vi, en));
    }

    /** A fault found by the CSVW library, whose files are URLs. */
    static Fault of(Problem problem) {
        String url = problem.table();
        return new Fault(
                url.substring(url.lastIndexOf('/') + 1),
                problem.row(),
                problem.column(),
                problem.columnName(),
                problem.code().slug(),
                new LocalizedText(problem.messageVi(), problem.messageEn()));
    }

    /** Place and message in one line each. */
    LocalizedText line() {
        return new LocalizedText(place("dòng", "cột") + message.vi(), place("line", "column") + message.en());
    }

    private String place(String rowWord, String columnWord) {
        StringBuilder place = new StringBuilder(file);
        if (row > 0) {
            place.append(", ").append(rowWord).append(' ').append(row);
        }
        if (column > 0) {
            place.append(", ").append(columnWord).append(' ').append(column);
        }
        if (!columnName.isEmpty()) {
            place.append(" (").append(columnName).append(')');
        }
        return place.isEmpty() ? "" : place.append(": ").toString();
    }
}
