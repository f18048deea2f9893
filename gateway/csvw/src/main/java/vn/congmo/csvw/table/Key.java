package vn.congmo.csvw.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.congmo.csvw.datatype.Value;

/**
 * The values of some cells of a row, comparable between tables: {@code 1.0} and {@code 1} are one number.
 *
 * @param text the values, joined so that no two keys look alike
 * @param isEmpty whether every cell stands empty in the file
 */
record Key(String text, boolean isEmpty) {

    private static final String CELL_END = "\u001F";
    private static final String VALUE_END = "\u001E";

    static Key of(Row row, List<String> columns) {
        List<Cell> cells = columns.stream().map(row::cell).toList();
        return new Key(
                cells.stream().map(Key::cell).collect(Collectors.joining(CELL_END)),
                cells.stream().allMatch(cell -> cell.stringValue().isEmpty()));
    }

    /** As shown to people. */
    String shown() {
        return "“" + text.replace(CELL_END, "”, “").replace(VALUE_END, " ").strip() + "”";
    }

    /** A null word other than the empty string stands for itself, and so finds nothing in another table. */
    private static String cell(Cell cell) {
        if (cell.isNull()) {
            return cell.stringValue();
        }
        return cell.values().stream().map(Key::value).collect(Collectors.joining(VALUE_END));
    }

    private static String value(Value value) {
        boolean isDecimal = value.datatype().base().isNumeric()
                && !value.lexical().endsWith("INF")
                && !value.lexical().equals("NaN");
        return isDecimal ? new BigDecimal(value.lexical()).stripTrailingZeros().toPlainString() : value.lexical();
    }
}
