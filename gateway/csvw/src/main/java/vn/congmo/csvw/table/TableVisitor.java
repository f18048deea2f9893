package vn.congmo.csvw.table;

import java.util.List;
import java.util.function.Supplier;
import vn.congmo.csvw.metadata.Table;

/** Is shown the tables of a group, one after the other, on the caller's thread. */
public interface TableVisitor {

    /** A visitor that looks at nothing, so that rows are only checked. */
    TableVisitor NONE = table -> () -> new BatchWorker() {
        @Override
        public void work(List<Row> rows) {}

        @Override
        public void deliver() {}
    };

    /**
     * A table begins.
     *
     * @param table with its columns settled by the header
     * @return makes those who work on its rows, one for each thread
     */
    Supplier<BatchWorker> open(Table table);

    /**
     * A table ends.
     *
     * @param comments of the file, which are annotations of the table
     */
    default void close(List<String> comments) {}
}
