package vn.congmo.gateway.rows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The text of values and of whole rows in SQL. */
final class LineSql {

    private LineSql() {}

    /** Whether the engine writes these values as this program does; it spells doubles in its own way. */
    static boolean isPossible(List<AnswerColumn> columns) {
        return columns.stream().noneMatch(column -> column.described().kind() == RowKind.DOUBLE);
    }

    /** The canonical text of a value that is no double. */
    static String text(RowKind kind, String sql) {
        return switch (kind) {
            case TEXT -> sql;
            case DATE_TIME -> "replace(CAST(" + sql + " AS VARCHAR), ' ', 'T')";
            case DECIMAL -> "rtrim(rtrim(CAST(" + sql + " AS VARCHAR), '0'), '.')";
            default -> "CAST(" + sql + " AS VARCHAR)";
        };
    }

    /** Cells with a character between them, as {@link SeparatedRows} writes them. */
    static String separated(List<AnswerColumn> columns, char separator) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> cell(columns.get(i).described(), QuerySql.alias(i), separator))
                .collect(Collectors.joining(", " + SqlText.letters(separator + "") + ", ", "concat(", ")"));
    }

    /** An object, as {@link JsonRows} writes it. */
    static String object(List<AnswerColumn> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    RowColumn column = columns.get(i).described();
                    String name = (i == 0 ? "{" : ",") + JsonMapper.shared().writeValueAsString(column.name()) + ":";
                    return SqlText.letters(name) + ", " + json(column, QuerySql.alias(i));
                })
                .collect(Collectors.joining(", ", "concat(", ", '}')"));
    }

    private static String cell(RowColumn column, String alias, char separator) {
        if (column.list()) {
            String members = joined(text(column.kind(), "m"), alias, SqlText.letters(column.between()));
            return quoted("CASE WHEN len(" + alias + ") > 0 THEN " + members + " END", separator);
        }
        String text = text(column.kind(), alias);
        return column.kind() == RowKind.TEXT ? quoted(text, separator) : text;
    }

    /** In quotes where it must be. One look for each character is quicker here than one pattern for all. */
    private static String quoted(String text, char separator) {
        String special = (separator + "\"\n\r")
                .chars()
                .mapToObj(letter -> " OR contains(" + text + ", " + SqlText.letters(Character.toString(letter)) + ")")
                .collect(Collectors.joining());
        return "CASE WHEN " + text + " = ''" + special + " THEN concat('\"', replace(" + text
                + ", '\"', '\"\"'), '\"') ELSE " + text + " END";
    }

    private static String json(RowColumn column, String alias) {
        return column.list()
                ? "coalesce('[' || " + joined(json(column.kind(), "m"), alias, "','") + " || ']', '[]')"
                : json(column.kind(), alias);
    }

    private static String json(RowKind kind, String sql) {
        String value =
                switch (kind) {
                    case TEXT -> "CAST(to_json(" + sql + ") AS VARCHAR)";
                    case DATE, TIME, DATE_TIME -> "'\"' || " + text(kind, sql) + " || '\"'";
                    default -> text(kind, sql);
                };
        return "coalesce(" + value + ", 'null')";
    }

    private static String joined(String member, String list, String between) {
        return "array_to_string(list_transform(" + list + ", lambda m: " + member + "), " + between + ")";
    }
}
