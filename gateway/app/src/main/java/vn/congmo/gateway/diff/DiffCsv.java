package vn.congmo.gateway.diff;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.gateway.core.CsvLine;

/**
 * Rows of a diff as CSV: the table's own columns after {@code _change} (added, removed, before, after) and {@code
 * _columns} (what changed, apart by spaces). No column of CSVW begins with an underscore, so these are nobody else's.
 */
final class DiffCsv implements AutoCloseable {

    private final Writer out;

    DiffCsv(OutputStream out, DiffColumns columns) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        line("_change", "_columns", columns.all());
    }

    void write(DiffRow row) {
        try {
            switch (row) {
                case DiffRow.Added added -> line("added", "", added.cells());
                case DiffRow.Removed removed -> line("removed", "", removed.cells());
                case DiffRow.Changed changed -> {
                    String columns = String.join(" ", changed.columns());
                    line("before", columns, changed.before());
                    line("after", columns, changed.after());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String change, String columns, List<String> cells) throws IOException {
        List<String> fields = new ArrayList<>(cells.size() + 2);
        fields.add(change);
        fields.add(columns);
        fields.addAll(cells);
        out.write(CsvLine.of(fields));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
