package vn.congmo.csvw.table;

import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.problem.Problem;

/**
 * A cell of a row.
 *
 * @param stringValue what stands in the file, empty in a virtual column
 * @param values none where the cell is null, several only where the column has a separator
 * @param problems why the string is no value of the column; the value then is the plain string
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#cells">Model for Tabular Data, section 4.5</a>
 */
public record Cell(Column column, String stringValue, List<Value> values, List<Problem> problems) {

    /** Whether the cell holds no value. */
    public boolean isNull() {
        return values.isEmpty();
    }

    /** The first or only value. */
    public Optional<Value> value() {
        return values.stream().findFirst();
    }

    /** The first or only value in the syntax of XML Schema. */
    public Optional<String> text() {
        return value().map(Value::lexical);
    }
}
