package vn.congmo.gateway.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table with everything that questions stumble over, from a seed: the values, and its CSV as its publisher wrote it. */
final class SampleRows {

    static final List<String> COLUMNS = List.of(
            "code", "name", "place", "n", "big", "v", "r", "flag", "day", "moment", "clock", "tags", "numbers", "odd");

    static final String METADATA = """
            {"@context": "http://www.w3.org/ns/csvw", "@type": "TableGroup",
             "dc:title": [{"@value": "Mẫu", "@language": "vi"}, {"@value": "Sample", "@language": "en"}],
             "tables": [{"url": "sample.csv", "tableSchema": {"columns": [
               {"name": "code", "titles": {"und": "code", "vi": "Mã"}, "required": true},
               {"name": "name", "titles": "name", "null": "-"},
               {"name": "place", "titles": "place"},
               {"name": "n", "titles": "n", "datatype": "integer"},
               {"name": "big", "titles": "big", "datatype": "integer"},
               {"name": "v", "titles": "v", "datatype": "decimal"},
               {"name": "r", "titles": "r", "datatype": "double"},
               {"name": "flag", "titles": "flag", "datatype": "boolean"},
               {"name": "day", "titles": "day", "datatype": "date"},
               {"name": "moment", "titles": "moment", "datatype": "dateTime"},
               {"name": "clock", "titles": "clock", "datatype": "time"},
               {"name": "tags", "titles": "tags", "separator": "|"},
               {"name": "numbers", "titles": "numbers", "separator": ";", "datatype": "integer"},
               {"name": "odd", "titles": "odd"}]}}]}
            """;

    static final List<String> NAMES = List.of(
            "Đắk Lắk",
            "đăk lăk",
            "DAK LAK",
            "Hoà Bình",
            "Hòa  Bình",
            "",
            "=1+1",
            "a,b",
            "x\"y",
            "dòng\nmới",
            "😀 mặt",
            "￮",
            "It's; DROP TABLE",
            "cột\tvà \u0001\u001f\u007f\u2028/\\",
            "%_\\",
            "z");

    private final Random random;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    SampleRows(long seed, int count) {
        this.random = new Random(seed);
        for (int i = 0; i < count; i++) {
            rows.add(row(i));
        }
    }

    /** Values in the order of the columns, as {@link RowPage} promises them. */
    List<List<@Nullable Object>> rows() {
        return rows;
    }

    String csv() {
        String header = String.join(",", COLUMNS);
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.size(); i++) {
                        cells.add(cell(i, row.get(i)));
                    }
                    return String.join(",", cells);
                })
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private List<@Nullable Object> row(int i) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add("%04d".formatted(i));
        row.add(some(NAMES.get(random.nextInt(NAMES.size()))));
        row.add("place-" + random.nextInt(5));
        row.add(some((long) (random.nextInt(41) - 20)));
        row.add(some(big(random.nextInt(6))));
        row.add(some(plain(BigDecimal.valueOf(random.nextInt(8001) - 4000, random.nextInt(4)))));
        row.add(some(doubled(random.nextInt(40))));
        row.add(some(random.nextBoolean()));
        row.add(some(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60)).toString()));
        row.add(some("2026-02-%02dT0%d:30:00".formatted(1 + random.nextInt(9), random.nextInt(9))));
        row.add(some("0%d:15:00".formatted(random.nextInt(9))));
        row.add(list("một", "hai", "ba", "Đủ"));
        row.add(list(1L, 2L, 3L));
        row.add(some("odd" + random.nextInt(3)));
        return row;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Object big(int i) {
        BigInteger number = BigInteger.TEN.pow(20).multiply(BigInteger.valueOf(i - 2L));
        return number.bitLength() < 64 ? (Object) number.longValue() : number;
    }

    private static Double doubled(int i) {
        return i == 0
                ? Double.NaN
                : i == 1 ? Double.POSITIVE_INFINITY : i == 2 ? Double.NEGATIVE_INFINITY : (i - 20) / 4.0;
    }

    private @Nullable Object some(Object value) {
        return random.nextInt(6) == 0 ? null : value;
    }

    private List<@Nullable Object> list(Object... members) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object member : members) {
            if (random.nextInt(3) == 0) {
                list.add(member);
            }
        }
        return list;
    }

    private static String cell(int column, @Nullable Object value) {
        String text =
                switch (value) {
                    case null -> column == 1 ? "-" : "";
                    case List<?> members ->
                        members.stream().map(String::valueOf).collect(Collectors.joining(column == 11 ? "|" : ";"));
                    case Double number -> number.toString().replace("Infinity", "INF");
                    case BigDecimal number -> number.toPlainString();
                    default -> value.toString();
                };
        boolean bare = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return bare ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
