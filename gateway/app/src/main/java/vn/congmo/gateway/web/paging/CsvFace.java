package vn.congmo.gateway.web.paging;

import java.util.List;
import java.util.function.Function;

/**
 * How items are written as CSV.
 *
 * @param columns the header
 * @param cells   of an item, one for each column
 */
public record CsvFace<T>(List<String> columns, Function<T, List<String>> cells) {

    public CsvFace {
        columns = List.copyOf(columns);
    }
}
