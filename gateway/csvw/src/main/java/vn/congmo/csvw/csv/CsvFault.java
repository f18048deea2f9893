package vn.congmo.csvw.csv;

import java.util.List;
import vn.congmo.csvw.problem.ProblemCode;

/**
 * Something in a row that is not written as its dialect wants it; the row can be read all the same.
 *
 * @param column number of the cell in the file, from 1
 * @param arguments what the code's message is completed with; the last is the number of the byte in the file, from 1
 */
public record CsvFault(ProblemCode code, int column, List<Object> arguments) {

    public CsvFault {
        arguments = List.copyOf(arguments);
    }
}
