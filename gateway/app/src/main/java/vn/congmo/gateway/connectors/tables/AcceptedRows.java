package vn.congmo.gateway.connectors.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.BatchWorker;
import vn.congmo.csvw.table.TableVisitor;

/** Shows a conversion only the good rows of tables, which also become CSV in UTF-8. On one thread. */
final class AcceptedRows implements TableVisitor, Closeable {

    private final TableContent content;
    private final RowFaults faults;
    private final TableVisitor conversion;
    private final Path folder;
    private final Map<Table, RowSieve> sieves = new LinkedHashMap<>();

    /** To be shown the rows of these tables; the folder is for the CSV of each. */
    AcceptedRows(TableContent content, RowFaults faults, TableVisitor conversion, Path folder) {
        this.content = content;
        this.faults = faults;
        this.conversion = conversion;
        this.folder = folder;
    }

    /** The tables, their columns settled by the headers. */
    List<Table> tables() {
        return List.copyOf(sieves.keySet());
    }

    /** The CSV of the n-th table. */
    Path csv(int table) {
        return folder.resolve("accepted-" + table + ".csv");
    }

    /** The rows that were left out. */
    List<BadRow> left() {
        return sieves.values().stream().flatMap(sieve -> sieve.left().stream()).toList();
    }

    @Override
    public Supplier<BatchWorker> open(Table table) {
        RowSieve sieve = new RowSieve(
                table,
                content.workbooks().contains(table.url()),
                row -> faults.of(table.url(), row.line()),
                conversion.open(table).get(),
                csv(sieves.size()));
        sieves.put(table, sieve);
        return () -> sieve;
    }

    @Override
    public void close(List<String> comments) {
        conversion.close(comments);
    }

    /** All CSV is written. */
    @Override
    public void close() throws IOException {
        for (RowSieve sieve : sieves.values()) {
            sieve.close();
        }
    }
}
