package vn.congmo.gateway.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer.
 *
 * @param columns of the answer
 * @param rows    values in the order of the columns: {@code String}, {@code Long}, {@code BigInteger}, {@code
 *                BigDecimal}, {@code Double}, {@code Boolean}, a {@code List} of these, or null; days and times are text
 * @param total   how many rows the whole answer has, where it was asked for
 * @param next    the cursor of the page that follows; empty on the last
 */
public record RowPage(
        List<RowColumn> columns, List<List<@Nullable Object>> rows, Optional<Long> total, Optional<String> next) {

    public RowPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Writes its rows.
     *
     * @throws IllegalArgumentException for Parquet, which whole answers only are written in
     */
    public void write(RowForm form, OutputStream out) throws IOException {
        RowReader writer = form.writer(out);
        writer.begin(columns);
        for (List<@Nullable Object> row : rows) {
            writer.row(row);
        }
        writer.end();
    }
}
