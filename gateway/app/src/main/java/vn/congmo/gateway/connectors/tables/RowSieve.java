package vn.congmo.gateway.connectors.tables;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.table.BatchWorker;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.core.CsvLine;

/** Parts the rows of one table: the good ones go on and are written as CSV, of the others the first are remembered. */
final class RowSieve implements BatchWorker, Closeable {

    private static final int TOLD = 100;

    private final String url;
    private final boolean sheet;
    private final Function<Row, List<Problem>> faults;
    private final BatchWorker next;
    private final BufferedWriter out;
    private final List<BadRow> told = new ArrayList<>();
    private long left;

    /**
     * A sieve over a table whose columns are settled.
     *
     * @param sheet  whether it came as a sheet of a workbook
     * @param faults of a row; none of a good one
     * @param next   sees the good rows
     */
    RowSieve(Table table, boolean sheet, Function<Row, List<Problem>> faults, BatchWorker next, Path csv) {
        this.url = table.url();
        this.sheet = sheet;
        this.faults = faults;
        this.next = next;
        try {
            this.out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8);
            out.write(CsvLine.of(table.schema().realColumns().stream()
                    .map(column -> column.titles().first().orElse(column.name()))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that were left out, the many beyond the first as one. */
    List<BadRow> left() {
        List<BadRow> all = new ArrayList<>(told);
        if (left > told.size()) {
            all.add(BadRow.rest(url, left - told.size()));
        }
        return all;
    }

    @Override
    public void work(List<Row> rows) {
        List<Row> good = new ArrayList<>(rows.size());
        for (Row row : rows) {
            List<Problem> wrong = faults.apply(row);
            if (wrong.isEmpty()) {
                good.add(row);
            } else if (left++ < TOLD) {
                told.add(BadRow.of(url, row, wrong, sheet));
            }
        }
        good.forEach(this::write);
        next.work(good);
    }

    @Override
    public void deliver() {
        next.deliver();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(Row row) {
        try {
            out.write(CsvLine.of(BadRow.cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
