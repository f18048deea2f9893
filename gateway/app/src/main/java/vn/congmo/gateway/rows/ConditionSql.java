package vn.congmo.gateway.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congmo.gateway.rows.RowCondition.Operator;

/** Conditions in SQL: columns are looked up in the table, values are bound. */
final class ConditionSql {

    private static final String NEVER = "FALSE";
    private static final String ALWAYS = "TRUE";

    private final TableFile table;

    ConditionSql(TableFile table) {
        this.table = table;
    }

    SqlText of(RowCondition condition) {
        return switch (condition) {
            case RowCondition.Everything all -> new SqlText().add(ALWAYS);
            case RowCondition.Compare compare ->
                compare(table.get(compare.column()), compare.operator(), compare.value());
            case RowCondition.In in -> in(table.get(in.column()), in.values());
            case RowCondition.Contains contains ->
                matches(table.get(contains.column()).searched(), contains.text());
            case RowCondition.Words words -> words(words);
            case RowCondition.IsNull empty -> new SqlText().add("NOT " + hasValue(table.get(empty.column())));
            case RowCondition.And and -> all(and.parts(), this::of, " AND ", ALWAYS);
            case RowCondition.Or or -> all(or.parts(), this::of, " OR ", NEVER);
            case RowCondition.Not not ->
                new SqlText().add("NOT coalesce(").add(of(not.part())).add(", FALSE)");
        };
    }

    private static SqlText compare(TableColumn column, Operator operator, String value) {
        if (operator != Operator.EQ && operator != Operator.NE) {
            column.requireSingle();
        }
        TypedValue typed = TypedValue.of(column, operator, value);
        Optional<Operator> asked = typed.operator();
        if (asked.isEmpty()) {
            return new SqlText().add(typed.always() ? hasValue(column) : NEVER);
        }
        if (column.isList()) {
            SqlText holds = new SqlText()
                    .add("list_contains(" + column.sql() + ", ")
                    .add(typed.sql(column))
                    .add(")");
            return operator == Operator.EQ
                    ? holds
                    : new SqlText()
                            .add("(" + hasValue(column) + " AND NOT ")
                            .add(holds)
                            .add(")");
        }
        return new SqlText().add(column.sql() + symbol(asked.get())).add(typed.sql(column));
    }

    private static SqlText in(TableColumn column, List<String> values) {
        List<TypedValue> possible = values.stream()
                .map(value -> TypedValue.of(column, Operator.EQ, value))
                .filter(value -> value.operator().isPresent())
                .toList();
        if (possible.isEmpty()) {
            return new SqlText().add(NEVER);
        }
        SqlText list = all(possible, value -> value.sql(column), ", ", "");
        return column.isList()
                ? new SqlText()
                        .add("list_has_any(" + column.sql() + ", list_value")
                        .add(list)
                        .add(")")
                : new SqlText().add(column.sql() + " IN ").add(list);
    }

    /**
     * Words with a digit first, and the others only in the rows that hold them: these are rare and quickly found, and
     * the engine would put the parts of a conjunction into an order of its own.
     */
    private SqlText words(RowCondition.Words asked) {
        List<TableColumn> columns = asked.columns().isEmpty() ? table.columns() : table.list(asked.columns());
        Map<Boolean, List<String>> words = FoldedPattern.words(asked.words()).stream()
                .collect(Collectors.partitioningBy(
                        word -> FoldedPattern.findPlain(word).isPresent()));
        SqlText all = all(words.getOrDefault(false, List.of()), word -> word(word, columns), " AND ", ALWAYS);
        for (String rare : words.getOrDefault(true, List.of())) {
            all = new SqlText()
                    .add("CASE WHEN ")
                    .add(word(rare, columns))
                    .add(" THEN ")
                    .add(all)
                    .add(" ELSE FALSE END");
        }
        return all;
    }

    /** Column by column: the engine looks once at each different value of a column that has few. */
    private static SqlText word(String word, List<TableColumn> columns) {
        List<TableColumn> possible =
                columns.stream().filter(column -> column.mayHold(word)).toList();
        return all(possible, column -> matches(column.searched(), word), " OR ", NEVER);
    }

    /** A value without a letter that must be there is passed over before the pattern is tried. */
    private static SqlText matches(String text, String asked) {
        SqlText matches = new SqlText()
                .add("regexp_matches(" + text + ", ")
                .bind(FoldedPattern.of(asked))
                .add(")");
        return FoldedPattern.findPlain(asked)
                .map(letter -> new SqlText()
                        .add("(contains(" + text + ", ")
                        .bind(letter)
                        .add(") AND ")
                        .add(matches)
                        .add(")"))
                .orElse(matches);
    }

    private static String hasValue(TableColumn column) {
        return column.isList() ? "(coalesce(len(" + column.sql() + "), 0) > 0)" : "(" + column.sql() + " IS NOT NULL)";
    }

    /** The parts in brackets with something between them, or what stands for none. */
    private static <T> SqlText all(List<T> parts, Function<T, SqlText> sql, String between, String none) {
        if (parts.isEmpty()) {
            return new SqlText().add(none);
        }
        SqlText all = new SqlText().add("(");
        for (int i = 0; i < parts.size(); i++) {
            all.add(i == 0 ? "" : between).add(sql.apply(parts.get(i)));
        }
        return all.add(")");
    }

    private static String symbol(Operator operator) {
        return switch (operator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case LT -> " < ";
            case LE -> " <= ";
            case GT -> " > ";
            case GE -> " >= ";
        };
    }
}
