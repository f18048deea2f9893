package vn.congmo.gateway.rows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question to a table in SQL. */
final class QuerySql {

    private final TableFile table;
    private final RowQuery query;
    private final List<AnswerColumn> columns;

    /**
     * Looks up what the question names.
     *
     * @throws vn.congmo.gateway.core.Refusal when it asks for what the table does not have
     */
    QuerySql(TableFile table, RowQuery query) {
        this.table = table;
        this.query = query;
        this.columns = query.isGrouped() ? grouped(table, query) : selected(table, query);
    }

    /** What the engine calls the column at this place of the answer. */
    static String alias(int place) {
        return "c" + place;
    }

    List<AnswerColumn> columns() {
        return columns;
    }

    List<RowColumn> described() {
        return columns.stream().map(AnswerColumn::described).toList();
    }

    /** The values of so many rows as the program takes them, and behind them the keys of each row's place. */
    SqlText page(int most, Optional<Place> after) {
        String keys = query.isCountedOff()
                ? ""
                : keys().map(key -> ", CAST(" + key + " AS VARCHAR)").collect(Collectors.joining()) + ", place";
        long offset =
                after.map(place -> query.isCountedOff() ? place.number() : 0).orElse(query.offset());
        return new SqlText()
                .add("SELECT " + each(this::taken) + keys + " FROM (")
                .add(answer(query.isCountedOff() ? Optional.empty() : after))
                .add(")" + order() + " LIMIT " + most + (offset > 0 ? " OFFSET " + offset : ""));
    }

    /** The values of all rows. */
    SqlText all() {
        return all(each(this::taken));
    }

    /** One value for each row, which this expression makes of the columns under their aliases. */
    SqlText all(String made) {
        return new SqlText()
                .add("SELECT " + made + " FROM (")
                .add(answer(Optional.empty()))
                .add(")" + order() + query.limit().map(most -> " LIMIT " + most).orElse("")
                        + (query.offset() > 0 ? " OFFSET " + query.offset() : ""));
    }

    /** Writes all rows into a file. */
    SqlText export(Path file) {
        return new SqlText()
                .add("COPY (")
                .add(all(each(i -> alias(i) + " AS "
                        + SqlText.quoted(columns.get(i).described().name()))))
                .add(") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION snappy)");
    }

    /** How many rows there are on all pages, or on those after a place. */
    SqlText count(Optional<Place> after) {
        return new SqlText().add("SELECT count(*) FROM (").add(answer(after)).add(")");
    }

    private String each(IntFunction<String> sql) {
        return IntStream.range(0, columns.size()).mapToObj(sql).collect(Collectors.joining(", "));
    }

    private String taken(int place) {
        return columns.get(place).taken(alias(place));
    }

    private SqlText answer(Optional<Place> after) {
        String made = each(i -> columns.get(i).sql() + " AS " + alias(i));
        SqlText condition = new ConditionSql(table).of(where(after));
        return new SqlText()
                .add("SELECT " + (query.distinct() ? "DISTINCT " : "") + made + hidden() + " FROM ")
                .add(table.source())
                .add(" WHERE ")
                .add(condition)
                .add(groups());
    }

    private RowCondition where(Optional<Place> after) {
        return after.<RowCondition>map(place -> new RowCondition.And(List.of(query.where(), place.rest(query.order()))))
                .orElse(query.where());
    }

    /** What rows are sorted by, where that is not in the answer. */
    private String hidden() {
        if (query.isCountedOff()) {
            return "";
        }
        List<RowOrder> order = query.order();
        return IntStream.range(0, order.size())
                        .mapToObj(i -> ", " + sortable(order.get(i).column()) + " AS k" + i)
                        .collect(Collectors.joining())
                + ", " + TableColumn.NUMBER.sql() + " AS place";
    }

    private String sortable(String column) {
        return table.get(column).requireSingle().sql();
    }

    private String groups() {
        return query.groupBy().isEmpty()
                ? ""
                : IntStream.rangeClosed(1, query.groupBy().size())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(", ", " GROUP BY ", ""));
    }

    /** Rows of a file come in its order by themselves. */
    private String order() {
        List<String> keys = keys().toList();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            all.add(keys.get(i) + (query.order().get(i).descending() ? " DESC" : "") + " NULLS LAST");
        }
        if (query.isCountedOff()) {
            int decisive = query.isGrouped() ? query.groupBy().size() : columns.size();
            IntStream.range(0, decisive).forEach(i -> all.add(alias(i) + " NULLS LAST"));
        } else if (!keys.isEmpty()) {
            all.add("place");
        }
        return all.isEmpty() ? "" : " ORDER BY " + String.join(", ", all);
    }

    /** The aliases of what is sorted by. */
    private Stream<String> keys() {
        return IntStream.range(0, query.order().size())
                .mapToObj(i -> query.isCountedOff()
                        ? alias(position(query.order().get(i).column()))
                        : "k" + i);
    }

    private int position(String name) {
        List<String> names =
                columns.stream().map(column -> column.described().name()).toList();
        if (!names.contains(name)) {
            throw RowErrors.unknownColumn(name, names);
        }
        return names.indexOf(name);
    }

    private static List<AnswerColumn> selected(TableFile table, RowQuery query) {
        List<TableColumn> chosen = query.columns().isEmpty()
                ? table.columns()
                : table.list(query.columns().stream().distinct().toList());
        return chosen.stream().map(AnswerColumn::of).toList();
    }

    private static List<AnswerColumn> grouped(TableFile table, RowQuery query) {
        List<AnswerColumn> columns = new ArrayList<>();
        for (String name : query.groupBy().stream().distinct().toList()) {
            columns.add(AnswerColumn.of(table.get(name).requireSingle()));
        }
        for (Aggregate aggregate : query.aggregates()) {
            String name = free(aggregate.name(), columns);
            columns.add(aggregate
                    .column()
                    .map(column -> AnswerColumn.of(aggregate.function(), table.get(column), name))
                    .orElseGet(() -> AnswerColumn.ofAll(name)));
        }
        return columns;
    }

    private static String free(String name, List<AnswerColumn> taken) {
        return taken.stream().anyMatch(column -> column.described().name().equals(name))
                ? free(name + "_", taken)
                : name;
    }
}
