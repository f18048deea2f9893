package vn.congmo.gateway.rows;

import java.util.Locale;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A column of an answer.
 *
 * @param described for people and programs
 * @param sql       the expression over the columns of the table that makes its value
 */
record AnswerColumn(RowColumn described, String sql) {

    /** Digits of an average of exact numbers behind those that the numbers have. */
    private static final int MORE_DIGITS = 6;

    static AnswerColumn of(TableColumn column) {
        return new AnswerColumn(column.described(), column.sql());
    }

    /** What is computed of a column. */
    static AnswerColumn of(Aggregate.Function function, TableColumn column, String name) {
        column.requireSingle();
        RowKind kind = kind(function, column);
        String sql =
                switch (function) {
                    case COUNT -> "count(" + column.sql() + ")";
                    case COUNT_DISTINCT -> "count(DISTINCT " + column.sql() + ")";
                    case AVG -> column.kind() == RowKind.DOUBLE ? "avg(" + column.sql() + ")" : average(column);
                    default -> function.name().toLowerCase(Locale.ROOT) + "(" + column.sql() + ")";
                };
        return new AnswerColumn(RowColumn.computed(name, kind, title(function, column.described())), sql);
    }

    /** How many rows there are. */
    static AnswerColumn ofAll(String name) {
        return new AnswerColumn(
                RowColumn.computed(name, RowKind.INTEGER, new LocalizedText("Số dòng", "Rows")), "count(*)");
    }

    /** The value under this alias as the program takes it from the engine: days and times as text. */
    String taken(String alias) {
        return switch (described.kind()) {
            case DATE, TIME, DATE_TIME -> "CAST(" + alias + " AS VARCHAR" + (described.list() ? "[])" : ")");
            default -> alias;
        };
    }

    private static RowKind kind(Aggregate.Function function, TableColumn column) {
        return switch (function) {
            case COUNT, COUNT_DISTINCT -> RowKind.INTEGER;
            case MIN, MAX -> column.kind();
            case SUM -> requireNumber(column);
            case AVG -> requireNumber(column) == RowKind.DOUBLE ? RowKind.DOUBLE : RowKind.DECIMAL;
        };
    }

    private static RowKind requireNumber(TableColumn column) {
        return switch (column.kind()) {
            case INTEGER, DECIMAL, DOUBLE -> column.kind();
            default ->
                throw RowErrors.unfit(column.name(), "không phải số, không cộng được", "it holds no numbers to add up");
        };
    }

    /**
     * The sum's digits, divided as whole numbers and rounded half up, with the point put in again: the engine's own
     * average of exact numbers is a double.
     */
    private static String average(TableColumn column) {
        String digits = "CAST(replace(CAST(sum(" + column.sql() + ") AS VARCHAR), '.', '') AS HUGEINT)";
        String count = "count(" + column.sql() + ")";
        int scale = column.scale() + MORE_DIGITS;
        return "CAST(CAST((2 * 1000000 * " + digits + " + sign(" + digits + ") * " + count + ") // (2 * nullif(" + count
                + ", 0)) AS VARCHAR) || 'e-" + scale + "' AS DECIMAL(38, " + scale + "))";
    }

    private static LocalizedText title(Aggregate.Function function, RowColumn of) {
        LocalizedText words =
                switch (function) {
                    case COUNT -> new LocalizedText("Số giá trị", "Count");
                    case COUNT_DISTINCT -> new LocalizedText("Số giá trị khác nhau", "Distinct count");
                    case SUM -> new LocalizedText("Tổng", "Sum");
                    case AVG -> new LocalizedText("Trung bình", "Average");
                    case MIN -> new LocalizedText("Nhỏ nhất", "Least");
                    case MAX -> new LocalizedText("Lớn nhất", "Greatest");
                };
        return new LocalizedText(
                words.vi() + ": " + of.title().vi(),
                words.en() + ": " + of.title().en());
    }
}
