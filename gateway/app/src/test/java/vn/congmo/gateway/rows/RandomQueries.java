package vn.congmo.gateway.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Questions to the sample, from a seed. */
final class RandomQueries {

    private static final List<String> SORTABLE =
            List.of("code", "name", "place", "n", "big", "v", "r", "flag", "day", "moment", "clock", "odd", "_id");
    private static final List<String> GROUPED = List.of("place", "flag", "name", "n", "day", "v");
    private static final List<String> WORDS = List.of(
            "dak",
            "LẮK",
            "hoa binh",
            "a,b",
            "\"",
            "place-3",
            "",
            "moi",
            "😀",
            "'; DROP TABLE",
            "%",
            "\\",
            "2.5",
            "hai",
            ".*",
            "[a]");

    private final Random random;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    RowQuery next() {
        RowQuery query = RowQuery.all().where(condition(2));
        return switch (random.nextInt(4)) {
            case 0 -> grouped(query);
            case 1 -> distinct(query);
            default ->
                query.select(random.nextBoolean() ? List.of() : some(SampleRows.COLUMNS, 4))
                        .sort(orders(SORTABLE));
        };
    }

    private RowQuery grouped(RowQuery query) {
        List<String> names = some(GROUPED, 2);
        List<Aggregate> computed = new ArrayList<>(List.of(new Aggregate(Aggregate.Function.COUNT, Optional.empty())));
        for (String column : some(List.of("n", "big", "v"), 2)) {
            computed.add(new Aggregate(Aggregate.Function.SUM, Optional.of(column)));
            computed.add(new Aggregate(Aggregate.Function.AVG, Optional.of(column)));
        }
        for (String column : some(SORTABLE.subList(0, 12), 2)) {
            computed.add(new Aggregate(Aggregate.Function.MIN, Optional.of(column)));
            computed.add(new Aggregate(Aggregate.Function.MAX, Optional.of(column)));
            computed.add(new Aggregate(Aggregate.Function.COUNT_DISTINCT, Optional.of(column)));
        }
        List<String> sortable = Stream.concat(names.stream(), computed.stream().map(Aggregate::name))
                .toList();
        return query.group(names, computed).sort(orders(sortable));
    }

    private RowQuery distinct(RowQuery query) {
        List<String> names =
                List.of(one(List.of("place", "name", "flag", "n")), one(List.of("tags", "numbers", "day", "odd")));
        return query.select(names)
                .distinct(true)
                .sort(random.nextBoolean() ? List.of() : List.of(new RowOrder(names.getFirst(), true)));
    }

    private List<RowOrder> orders(List<String> names) {
        return some(names, 2).stream()
                .map(name -> new RowOrder(name, random.nextBoolean()))
                .toList();
    }

    private RowCondition condition(int depth) {
        int kind = random.nextInt(depth > 0 ? 11 : 7);
        return switch (kind) {
            case 0 -> new RowCondition.Everything();
            case 1 -> new RowCondition.IsNull(one(SampleRows.COLUMNS));
            case 2 -> new RowCondition.Contains(one(List.of("name", "place", "tags", "v", "day")), one(WORDS));
            case 3 -> new RowCondition.Words(random.nextBoolean() ? List.of() : List.of("name", "tags"), one(WORDS));
            case 4 -> {
                String column = one(SampleRows.COLUMNS);
                yield new RowCondition.In(column, List.of(value(column), value(column)));
            }
            case 5, 6 -> compare();
            case 7, 8 -> new RowCondition.And(List.of(condition(depth - 1), condition(depth - 1)));
            case 9 -> new RowCondition.Or(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new RowCondition.Not(condition(depth - 1));
        };
    }

    private RowCondition compare() {
        String column = one(SampleRows.COLUMNS);
        boolean list = column.equals("tags") || column.equals("numbers");
        List<RowCondition.Operator> operators = List.of(RowCondition.Operator.values());
        return new RowCondition.Compare(column, one(list ? operators.subList(0, 2) : operators), value(column));
    }

    private String value(String column) {
        return switch (column) {
            case "code" -> "%04d".formatted(random.nextInt(300));
            case "name" -> one(SampleRows.NAMES);
            case "place" -> "place-" + random.nextInt(6);
            case "n", "numbers" ->
                one(List.of("-3", "0", "2", "2.5", "1e3", "99999999999999999999", "-99999999999999999999", "+7"));
            case "big" -> one(List.of("100000000000000000000", "-200000000000000000000", "0", "1e70", "0.5"));
            case "v" -> one(List.of("0", "1.5", "-2.345", "12.3456", "-12.3456", "1e30", "-1e30", "100"));
            case "r" -> one(List.of("0.25", "-1.5", "0.1", "INF", "-INF", "NaN", "1e90"));
            case "flag" -> one(List.of("true", "0"));
            case "day" -> "2026-01-%02d".formatted(1 + random.nextInt(31));
            case "moment" -> "2026-02-0%dT04:30:00".formatted(1 + random.nextInt(9));
            case "clock" -> "0%d:15:00".formatted(random.nextInt(9));
            case "tags" -> one(List.of("một", "Đủ", "không"));
            default -> one(List.of("odd0", "odd1", "' OR 1=1 --", "\"; DROP TABLE x; --"));
        };
    }

    private <T> List<T> some(List<T> all, int most) {
        return Stream.generate(() -> one(all))
                .limit(random.nextInt(most + 1))
                .distinct()
                .toList();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
