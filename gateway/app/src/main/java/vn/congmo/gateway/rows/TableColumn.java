package vn.congmo.gateway.rows;

/**
 * A column as the engine has it.
 *
 * @param described for people
 * @param type      its SQL type, of the members where it has lists
 * @param sql       the expression of its value
 */
record TableColumn(RowColumn described, String type, String sql) {

    private static final String MEMBERS_APART = "chr(31)";

    /** The number of the row. */
    static final TableColumn NUMBER = new TableColumn(RowColumn.NUMBER, "BIGINT", "(file_row_number + 1)");

    static TableColumn of(RowColumn described, String type) {
        return new TableColumn(described, type, SqlText.quoted(described.name()));
    }

    String name() {
        return described.name();
    }

    RowKind kind() {
        return described.kind();
    }

    boolean isList() {
        return described.list();
    }

    /** How many digits its exact numbers have behind the point. */
    int scale() {
        return type.startsWith("DECIMAL") ? Integer.parseInt(type.replaceAll(".*,\\s*|\\)", "")) : 0;
    }

    /** Its value as text to look into; the members of a list with something between that nobody asks for. */
    String searched() {
        if (isList()) {
            return "array_to_string(" + sql + ", " + MEMBERS_APART + ")";
        }
        return LineSql.text(kind(), sql);
    }

    /** Whether the text of a value can hold this folded word, as far as its characters tell. */
    boolean mayHold(String word) {
        String characters =
                switch (kind()) {
                    case TEXT -> "";
                    case INTEGER, DATE -> "0123456789-";
                    case DECIMAL -> "0123456789.-";
                    case DOUBLE -> "0123456789.-+einfa";
                    case BOOLEAN -> "truefalse";
                    case TIME -> "0123456789:.";
                    case DATE_TIME -> "0123456789-t:.";
                };
        return kind() == RowKind.TEXT || word.chars().allMatch(letter -> characters.indexOf(letter) >= 0);
    }

    /** Refuses what lists do not have. */
    TableColumn requireSingle() {
        if (isList()) {
            throw RowErrors.unfit(
                    name(), "có danh sách giá trị, không sắp thứ tự được", "it holds lists, which have no order");
        }
        return this;
    }
}
