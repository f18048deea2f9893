package vn.congmo.gateway.rows.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.rows.Aggregate;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.rows.RowCondition;
import vn.congmo.gateway.rows.RowOrder;
import vn.congmo.gateway.rows.RowQuery;
import vn.congmo.gateway.web.paging.Parameters;
import vn.congmo.gateway.web.paging.QueryParameter;

/** The question that a request's parameters ask of a table. */
final class RowsParameters {

    /** Parameters that name no column; a column that is called so is asked for with an operation ({@code limit.eq=}). */
    static final List<String> RESERVED = List.of(
            "q", "select", "fields", "sort", "distinct", "group", "aggregate", "limit", "cursor", "total", "format");

    static final int LARGEST_LIMIT = 1_000;

    private final Parameters parameters;

    RowsParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The format that is asked for by parameter. */
    Optional<String> format() {
        return parameters.find("format");
    }

    /** Whether a part is asked for, not everything. */
    boolean asksForPage() {
        return parameters.find("limit").isPresent() || parameters.find("cursor").isPresent();
    }

    /**
     * The question.
     *
     * @throws Refusal when a parameter is unknown or malformed
     */
    RowQuery query(List<RowColumn> columns) {
        Set<String> names =
                new LinkedHashSet<>(columns.stream().map(RowColumn::name).toList());
        names.add(RowColumn.ID);
        return RowQuery.all()
                .where(condition(names))
                .select(Stream.concat(list("select").stream(), list("fields").stream())
                        .toList())
                .sort(list("sort").stream().map(RowsParameters::order).toList())
                .distinct(flag("distinct", false))
                .group(
                        list("group"),
                        list("aggregate").stream()
                                .map(RowsParameters::aggregate)
                                .toList())
                .slice(0, limit())
                .after(parameters.find("cursor"))
                .counted(flag("total", true));
    }

    private RowCondition condition(Set<String> names) {
        List<RowCondition> all = new ArrayList<>();
        parameters.values().forEach((name, values) -> {
            if (!RESERVED.contains(name)) {
                all.add(ColumnFilter.find(name, values, names)
                        .orElseThrow(() -> unknown(name, names))
                        .condition());
            }
        });
        parameters.list("q").forEach(words -> all.add(new RowCondition.Words(List.of(), words)));
        return all.isEmpty() ? new RowCondition.Everything() : new RowCondition.And(all);
    }

    private RuntimeException unknown(String name, Set<String> columns) {
        parameters.allowOnly(
                Stream.concat(RESERVED.stream(), ColumnFilter.names(columns)).toList());
        return new IllegalStateException(name);
    }

    private List<String> list(String name) {
        return parameters.list(name).stream()
                .flatMap(values -> Arrays.stream(values.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private boolean flag(String name, boolean usual) {
        String text = parameters.find(name).orElse("" + usual);
        if (!text.equals("true") && !text.equals("false")) {
            throw refuse(name, text, "true, false");
        }
        return text.equals("true");
    }

    private Optional<Integer> limit() {
        return parameters.find("limit").map(text -> {
            int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
            if (limit < 1 || limit > LARGEST_LIMIT) {
                throw refuse("limit", text, "1–" + LARGEST_LIMIT);
            }
            return limit;
        });
    }

    private static RowOrder order(String text) {
        return text.startsWith("-") ? new RowOrder(text.substring(1), true) : new RowOrder(text, false);
    }

    private static Aggregate aggregate(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Optional<String> column = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
        return Arrays.stream(Aggregate.Function.values())
                .filter(function -> word(function).equals(name))
                .filter(function -> function == Aggregate.Function.COUNT || column.isPresent())
                .findFirst()
                .map(function -> new Aggregate(function, column))
                .orElseThrow(() ->
                        refuse("aggregate", text, "count, count:a, count-distinct:a, sum:a, avg:a, min:a, max:a"));
    }

    private static String word(Aggregate.Function function) {
        return function.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Refusal refuse(String name, String value, String takes) {
        return new QueryParameter(name, new LocalizedText("", ""), List.of(), "").refuse(value, takes);
    }
}
