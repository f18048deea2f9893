package vn.congmo.gateway.rows.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congmo.gateway.rows.RowCondition;

/**
 * A query parameter that names a column: {@code place=dak-lak}, {@code value.ge=10}.
 *
 * @param operation what follows the last dot; {@code eq} where there is none
 */
record ColumnFilter(String column, String operation, List<String> values) {

    static final List<String> OPERATIONS = List.of("eq", "ne", "lt", "le", "gt", "ge", "in", "contains", "null");

    /** What the parameter means, if it names a column. */
    static Optional<ColumnFilter> find(String parameter, List<String> values, Set<String> columns) {
        if (columns.contains(parameter)) {
            return Optional.of(new ColumnFilter(parameter, "eq", values));
        }
        int dot = parameter.lastIndexOf('.');
        String column = parameter.substring(0, Math.max(dot, 0));
        String operation = parameter.substring(dot + 1);
        return columns.contains(column) && OPERATIONS.contains(operation)
                ? Optional.of(new ColumnFilter(column, operation, values))
                : Optional.empty();
    }

    /** The names of all such parameters, for people. */
    static Stream<String> names(Set<String> columns) {
        String operations = OPERATIONS.stream().skip(1).collect(Collectors.joining("|."));
        return columns.stream().map(column -> column + "[." + operations + "]");
    }

    RowCondition condition() {
        return switch (operation) {
            case "eq" -> new RowCondition.In(column, values);
            case "in" ->
                new RowCondition.In(
                        column,
                        values.stream()
                                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                                .toList());
            case "contains" -> each(text -> new RowCondition.Contains(column, text));
            case "null" -> each(this::isNull);
            default -> {
                var operator = RowCondition.Operator.valueOf(operation.toUpperCase(Locale.ROOT));
                yield each(value -> new RowCondition.Compare(column, operator, value));
            }
        };
    }

    private RowCondition isNull(String value) {
        RowCondition empty = new RowCondition.IsNull(column);
        return switch (value) {
            case "true" -> empty;
            case "false" -> new RowCondition.Not(empty);
            default -> throw RowsParameters.refuse(column + ".null", value, "true, false");
        };
    }

    private RowCondition each(Function<String, RowCondition> condition) {
        return new RowCondition.And(values.stream().map(condition).toList());
    }
}
