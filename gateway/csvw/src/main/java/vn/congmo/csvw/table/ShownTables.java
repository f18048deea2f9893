package vn.congmo.csvw.table;

import java.util.List;
import java.util.function.Supplier;
import vn.congmo.csvw.metadata.Table;

/**
 * Keeps tables whose output is suppressed from a conversion.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#table-suppressOutput">Metadata Vocabulary, section 5.4.3</a>
 */
public final class ShownTables implements TableVisitor {

    private final TableVisitor conversion;
    private TableVisitor current = NONE;

    public ShownTables(TableVisitor conversion) {
        this.conversion = conversion;
    }

    @Override
    public Supplier<BatchWorker> open(Table table) {
        current = table.suppressOutput() ? NONE : conversion;
        return current.open(table);
    }

    @Override
    public void close(List<String> comments) {
        current.close(comments);
    }
}
