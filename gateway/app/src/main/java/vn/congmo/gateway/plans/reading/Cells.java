package vn.congmo.gateway.plans.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.gateway.core.Slug;

/** The cells of one row by column; a column without a value has no cell. */
final class Cells {

    private static final String SEPARATOR = "|";

    private final Map<String, String> values = new LinkedHashMap<>();
    private @Nullable Record finding;

    /** The cells of a row that is written as it is. */
    static Cells of(Map<String, String> values) {
        Cells cells = new Cells();
        cells.values.putAll(values);
        return cells;
    }

    /** Notes the finding that the row is made of. */
    Cells from(Record source) {
        finding = source;
        return this;
    }

    Optional<Record> finding() {
        return Optional.ofNullable(finding);
    }

    Map<String, String> values() {
        return values;
    }

    Cells put(String column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(column, value.strip());
        }
        return this;
    }

    /** A cell with several values; the separator in a value becomes a slash. */
    Cells list(String column, List<String> items) {
        return put(
                column,
                items.stream().map(item -> item.replace(SEPARATOR, "/")).collect(Collectors.joining(SEPARATOR)));
    }

    /** A code: the slug of the words. */
    Cells code(String column, @Nullable String words) {
        return words == null ? this : put(column, Slug.of(words));
    }

    Cells number(String column, @Nullable BigDecimal number) {
        return number == null ? this : put(column, number.toPlainString());
    }

    /** Quote, position, rule and confidence. */
    Cells evidence(Evidence evidence) {
        values.put("quote", evidence.quote());
        return put("start", "" + evidence.span().start())
                .put("end", "" + evidence.span().end())
                .code("rule", evidence.rule())
                .number("confidence", BigDecimal.valueOf(evidence.confidence()));
    }

    Set<String> columns() {
        return values.keySet();
    }

    List<String> in(List<String> order) {
        return order.stream().map(column -> values.getOrDefault(column, "")).toList();
    }
}
