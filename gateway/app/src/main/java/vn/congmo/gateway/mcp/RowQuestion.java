package vn.congmo.gateway.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.rows.Aggregate;
import vn.congmo.gateway.rows.RowCondition;
import vn.congmo.gateway.rows.RowCondition.Operator;
import vn.congmo.gateway.rows.RowOrder;
import vn.congmo.gateway.rows.RowQuery;

/** Reads a question to a table from the arguments of a tool. */
final class RowQuestion {

    private static final int USUAL = 20;
    private static final int MOST = 200;
    private static final List<String> OPERATORS =
            List.of("eq", "ne", "lt", "le", "gt", "ge", "in", "contains", "is_null", "not_null");
    private static final List<String> CONDITION = List.of("column", "op", "value", "values");

    static final List<ToolParameter> PARAMETERS = List.of(
            Sources.DATASET,
            ToolParameter.text("table", "Name of the table, from `describe_dataset`")
                    .mandatory(),
            ToolParameter.number("version", "Number of an older version; the newest if left out", 1, 1_000_000),
            ToolParameter.list("where", "Conditions that must all hold", condition()),
            ToolParameter.text("words", "Words that must all occur somewhere in the row, accents optional"),
            ToolParameter.texts("columns", "Columns of the answer; all if left out"),
            ToolParameter.texts("sort", "Columns to sort by; \"-name\" for descending"),
            ToolParameter.texts("group_by", "One row for all rows with equal values in these columns"),
            ToolParameter.texts(
                    "aggregates",
                    "What to compute of each group, or of all rows: \"count\", or count_distinct, sum, avg, min, max"
                            + " with a column, for example \"sum:budget\"; the answer's column is then \"sum_budget\""),
            ToolParameter.number("limit", "At most so many rows; " + USUAL + " if left out", 1, MOST),
            ToolParameter.text("cursor", "\"next\" of the page before"));

    private RowQuestion() {}

    static RowQuery of(Arguments arguments) {
        return RowQuery.all()
                .where(where(arguments))
                .select(arguments.list("columns"))
                .sort(arguments.list("sort").stream().map(RowQuestion::order).toList())
                .group(
                        arguments.list("group_by"),
                        arguments.list("aggregates").stream()
                                .map(RowQuestion::aggregate)
                                .toList())
                .slice(0, Optional.of(arguments.findNumber("limit", 1, MOST).orElse(USUAL)))
                .after(arguments.find("cursor"))
                .counted(true);
    }

    private static RowCondition where(Arguments arguments) {
        List<RowCondition> all = new ArrayList<>();
        arguments.objects("where", CONDITION).forEach(one -> all.add(condition(one)));
        arguments.find("words").ifPresent(words -> all.add(new RowCondition.Words(List.of(), words)));
        return all.isEmpty() ? new RowCondition.Everything() : new RowCondition.And(all);
    }

    private static RowCondition condition(Arguments one) {
        String column = one.text("column");
        String operator = one.find("op").orElse("eq");
        return switch (operator) {
            case "in" -> new RowCondition.In(column, one.list(one.list("values").isEmpty() ? "value" : "values"));
            case "contains" -> new RowCondition.Contains(column, one.text("value"));
            case "is_null" -> new RowCondition.IsNull(column);
            case "not_null" -> new RowCondition.Not(new RowCondition.IsNull(column));
            case "eq", "ne", "lt", "le", "gt", "ge" ->
                new RowCondition.Compare(
                        column, Operator.valueOf(operator.toUpperCase(Locale.ROOT)), one.text("value"));
            default -> throw McpErrors.unknown("op", operator, OPERATORS);
        };
    }

    private static RowOrder order(String text) {
        return text.startsWith("-") ? new RowOrder(text.substring(1), true) : new RowOrder(text, false);
    }

    private static Aggregate aggregate(String text) {
        String[] parts = text.split(":", 2);
        Optional<String> column = parts.length == 1 ? Optional.empty() : Optional.of(parts[1]);
        try {
            return new Aggregate(Aggregate.Function.valueOf(parts[0].toUpperCase(Locale.ROOT)), column);
        } catch (IllegalArgumentException e) {
            throw McpErrors.argument(
                    "aggregates", "\"" + text + "\" is none; use \"count\", or \"sum:column\" and the like");
        }
    }

    private static Map<String, Object> condition() {
        Map<String, Object> text = Map.of("type", "string");
        return Map.of(
                "type",
                "object",
                "required",
                List.of("column"),
                "properties",
                Map.of(
                        "column", text,
                        "op", Map.of("type", "string", "enum", OPERATORS),
                        "value", Map.of("type", List.of("string", "number", "boolean")),
                        "values", Map.of("type", "array", "description", "For \"in\"")));
    }
}
