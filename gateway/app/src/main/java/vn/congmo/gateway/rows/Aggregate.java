package vn.congmo.gateway.rows;

import java.util.Locale;
import java.util.Optional;

/**
 * What is computed of each group.
 *
 * @param column of which values; rows without one do not count. Empty only for {@link Function#COUNT} of all rows
 */
public record Aggregate(Function function, Optional<String> column) {

    public Aggregate {
        if (column.isEmpty() && function != Function.COUNT) {
            throw new IllegalArgumentException(function + " of no column");
        }
    }

    /** What is computed. Sums are exact; an average of exact numbers has six digits more than the column. */
    public enum Function {
        COUNT,
        COUNT_DISTINCT,
        SUM,
        AVG,
        MIN,
        MAX
    }

    /** What its column is called in the answer: {@code count}, {@code sum_value}. */
    public String name() {
        String name = function.name().toLowerCase(Locale.ROOT);
        return column.map(of -> name + "_" + of).orElse(name);
    }
}
