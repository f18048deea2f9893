package vn.congmo.csvw.table;

import java.math.BigDecimal;
import java.util.List;
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

    static Key of(Row row, int[] columns) {
        if (columns.length == 1) {
            Cell cell = row.cells().get(columns[0]);
            return new Key(text(cell), cell.stringValue().isEmpty());
        }
        StringBuilder text = new StringBuilder();
        boolean isEmpty = true;
        for (int column : columns) {
            Cell cell = row.cells().get(column);
            text.append(text.isEmpty() ? "" : CELL_END).append(text(cell));
            isEmpty &= cell.stringValue().isEmpty();
        }
        return new Key(text.toString(), isEmpty);
    }

    /** As shown to people. */
    String shown() {
        return "“" + text.replace(CELL_END, "”, “").replace(VALUE_END, " ").strip() + "”";
    }

    /** A null word other than the empty string stands for itself, and so finds nothing in another table. */
    private static String text(Cell cell) {
        List<Value> values = cell.values();
        if (values.size() == 1) {
            return text(values.get(0));
        }
        if (values.isEmpty()) {
            return cell.stringValue();
        }
        StringBuilder text = new StringBuilder();
        values.forEach(value -> text.append(text(value)).append(VALUE_END));
        return text.toString();
    }

    private static String text(Value value) {
        boolean isDecimal = value.datatype().base().isNumeric()
                && !value.lexical().endsWith("INF")
                && !value.lexical().equals("NaN");
        return isDecimal ? new BigDecimal(value.lexical()).stripTrailingZeros().toString() : value.lexical();
    }
}
