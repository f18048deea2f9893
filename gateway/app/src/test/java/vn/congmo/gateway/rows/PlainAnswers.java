package vn.congmo.gateway.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.core.FoldedText;

/** Answers questions by going through lists: slow, and made without the engine. */
final class PlainAnswers {

    private final List<String> columns;
    private final List<List<@Nullable Object>> rows;

    /** Of rows in file order. */
    PlainAnswers(List<String> columns, List<List<@Nullable Object>> rows) {
        List<String> numbered = new ArrayList<>(columns);
        numbered.add(RowColumn.ID);
        this.columns = numbered;
        this.rows = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> copy = new ArrayList<>(row);
            copy.add((long) this.rows.size() + 1);
            this.rows.add(copy);
        }
    }

    /** All rows of the answer, without offset and limit. */
    List<List<@Nullable Object>> all(RowQuery query) {
        List<List<@Nullable Object>> found = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (holds(query.where(), row)) {
                found.add(row);
            }
        }
        if (query.isGrouped()) {
            return grouped(found, query);
        }
        List<String> chosen = query.columns().isEmpty() ? columns.subList(0, columns.size() - 1) : query.columns();
        if (!query.distinct()) {
            found.sort(order(query.order(), columns));
        }
        List<List<@Nullable Object>> answer = new ArrayList<>();
        for (List<@Nullable Object> row : found) {
            answer.add(values(row, chosen));
        }
        if (!query.distinct()) {
            return answer;
        }
        List<List<@Nullable Object>> once = new ArrayList<>(new LinkedHashSet<>(answer));
        once.sort(order(query.order(), chosen).thenComparing(order(ascending(chosen), chosen)));
        return once;
    }

    private List<List<@Nullable Object>> grouped(List<List<@Nullable Object>> found, RowQuery query) {
        Map<List<@Nullable Object>, List<List<@Nullable Object>>> groups = new LinkedHashMap<>();
        if (query.groupBy().isEmpty()) {
            groups.put(List.of(), found);
        }
        for (List<@Nullable Object> row : found) {
            List<@Nullable Object> key = values(row, query.groupBy());
            groups.computeIfAbsent(key, none -> new ArrayList<>());
            if (!query.groupBy().isEmpty()) {
                Objects.requireNonNull(groups.get(key)).add(row);
            }
        }
        List<List<@Nullable Object>> answer = new ArrayList<>();
        for (Map.Entry<List<@Nullable Object>, List<List<@Nullable Object>>> group : groups.entrySet()) {
            List<@Nullable Object> line = new ArrayList<>(group.getKey());
            for (Aggregate aggregate : query.aggregates()) {
                line.add(compute(aggregate, group.getValue()));
            }
            answer.add(line);
        }
        List<String> names = Stream.concat(
                        query.groupBy().stream(), query.aggregates().stream().map(Aggregate::name))
                .toList();
        answer.sort(order(query.order(), names).thenComparing(order(ascending(query.groupBy()), names)));
        return answer;
    }

    private @Nullable Object compute(Aggregate aggregate, List<List<@Nullable Object>> members) {
        if (aggregate.column().isEmpty()) {
            return (long) members.size();
        }
        List<Object> values = new ArrayList<>();
        for (List<@Nullable Object> row : members) {
            Object value = get(row, aggregate.column().get());
            if (value != null) {
                values.add(value);
            }
        }
        return switch (aggregate.function()) {
            case COUNT -> (long) values.size();
            case COUNT_DISTINCT -> values.stream().distinct().count();
            case MIN -> values.stream().min(PlainAnswers::compare).orElse(null);
            case MAX -> values.stream().max(PlainAnswers::compare).orElse(null);
            case SUM -> values.isEmpty() ? null : sum(values);
            case AVG ->
                values.isEmpty() ? null : average(values, aggregate.column().get());
        };
    }

    private static Object sum(List<Object> values) {
        if (values.getFirst() instanceof Double) {
            return values.stream().mapToDouble(value -> (Double) value).sum();
        }
        BigDecimal sum = values.stream().map(PlainAnswers::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.getFirst() instanceof BigDecimal ? plain(sum) : whole(sum.toBigIntegerExact());
    }

    private static Object average(List<Object> values, String column) {
        if (values.getFirst() instanceof Double) {
            return values.stream().mapToDouble(value -> (Double) value).sum() / values.size();
        }
        BigDecimal sum = values.stream().map(PlainAnswers::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = column.equals("v") ? 9 : 6;
        return plain(sum.divide(BigDecimal.valueOf(values.size()), scale, RoundingMode.HALF_UP));
    }

    private boolean holds(RowCondition condition, List<@Nullable Object> row) {
        return switch (condition) {
            case RowCondition.Everything all -> true;
            case RowCondition.And and -> and.parts().stream().allMatch(part -> holds(part, row));
            case RowCondition.Or or -> or.parts().stream().anyMatch(part -> holds(part, row));
            case RowCondition.Not not -> !holds(not.part(), row);
            case RowCondition.IsNull empty -> isEmpty(get(row, empty.column()));
            case RowCondition.In in ->
                in.values().stream()
                        .anyMatch(
                                value -> compares(get(row, in.column()), in.column(), RowCondition.Operator.EQ, value));
            case RowCondition.Compare compare ->
                compares(get(row, compare.column()), compare.column(), compare.operator(), compare.value());
            case RowCondition.Contains contains -> contains(get(row, contains.column()), contains.text());
            case RowCondition.Words words ->
                Arrays.stream(FoldedText.of(words.words()).split(" "))
                        .allMatch(word -> (words.columns().isEmpty()
                                        ? columns.subList(0, columns.size() - 1).stream()
                                        : words.columns().stream())
                                .anyMatch(column -> contains(get(row, column), word)));
        };
    }

    private static boolean compares(
            @Nullable Object value, String column, RowCondition.Operator operator, String text) {
        if (isEmpty(value)) {
            return false;
        }
        if (value instanceof List<?> members) {
            boolean holds =
                    members.stream().anyMatch(member -> compares(member, column, RowCondition.Operator.EQ, text));
            return (operator == RowCondition.Operator.EQ) == holds;
        }
        int order = compare(Objects.requireNonNull(value), typed(value, text));
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }

    private static Object typed(Object like, String text) {
        return switch (like) {
            case String words -> text;
            case Boolean truth -> text.equals("true") || text.equals("1");
            case Double number ->
                switch (text) {
                    case "INF" -> Double.POSITIVE_INFINITY;
                    case "-INF" -> Double.NEGATIVE_INFINITY;
                    default -> Double.parseDouble(text);
                };
            default -> new BigDecimal(text);
        };
    }

    private static boolean contains(@Nullable Object value, String text) {
        return switch (value) {
            case null -> false;
            case List<?> members ->
                members.stream().anyMatch(member -> contains(member, text))
                        || FoldedText.of(text).isEmpty();
            case BigDecimal number -> number.toPlainString().contains(FoldedText.of(text));
            default -> FoldedText.of(value.toString()).contains(FoldedText.of(text));
        };
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof List<?> members && members.isEmpty());
    }

    private List<@Nullable Object> values(List<@Nullable Object> row, List<String> names) {
        List<@Nullable Object> values = new ArrayList<>();
        for (String name : names) {
            values.add(get(row, name));
        }
        return values;
    }

    private @Nullable Object get(List<@Nullable Object> row, String column) {
        return row.get(columns.indexOf(column));
    }

    private static List<RowOrder> ascending(List<String> names) {
        return names.stream().map(name -> new RowOrder(name, false)).toList();
    }

    private static Comparator<List<@Nullable Object>> order(List<RowOrder> order, List<String> names) {
        return (left, right) -> {
            for (RowOrder key : order) {
                Object a = left.get(names.indexOf(key.column()));
                Object b = right.get(names.indexOf(key.column()));
                int result = a == null || b == null
                        ? Boolean.compare(a == null, b == null)
                        : key.descending() ? compare(b, a) : compare(a, b);
                if (result != 0) {
                    return result;
                }
            }
            return 0;
        };
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return switch (a) {
            case String text ->
                Arrays.compareUnsigned(
                        text.getBytes(StandardCharsets.UTF_8), ((String) b).getBytes(StandardCharsets.UTF_8));
            case Boolean truth -> truth.compareTo((Boolean) b);
            case Double number -> number.compareTo((Double) b);
            case List<?> members -> compareLists((List<Object>) members, (List<Object>) b);
            default -> exact(a).compareTo(exact(b));
        };
    }

    private static int compareLists(List<Object> a, List<Object> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static BigDecimal exact(Object number) {
        return switch (number) {
            case Long value -> BigDecimal.valueOf(value);
            case BigInteger value -> new BigDecimal(value);
            default -> (BigDecimal) number;
        };
    }

    private static Object whole(BigInteger number) {
        return number.bitLength() < 64 ? (Object) number.longValue() : number;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
