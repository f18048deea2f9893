package vn.congmo.csvw.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemLog;

/** Checks rows while something else is done with them: gathers their problems, their number and their keys. */
final class RowChecker implements BatchWorker {

    private final BatchWorker work;
    private final ProblemLog log;
    private final RowCount count;
    private final List<KeyCollector> keys;
    private final List<Problem> problems = new ArrayList<>();
    private long rows;

    RowChecker(BatchWorker work, Table settled, GroupKeys keys, ProblemLog log, RowCount count) {
        this.work = work;
        this.log = log;
        this.count = count;
        this.keys = keys.list(settled).stream()
                .map(key -> new KeyCollector(settled, key, keys.get(key)))
                .toList();
    }

    /** Where the number of rows goes. */
    @FunctionalInterface
    interface RowCount {
        void add(long rows);
    }

    /**
     * Goes through the rows before others do: one loop after the other is compiled sooner and better than all that is
     * done with a row in one.
     */
    @Override
    public void work(List<Row> batch) {
        batch.forEach(this::check);
        work.work(batch);
    }

    private void check(Row row) {
        rows++;
        problems.addAll(row.problems());
        for (Cell cell : row.cells()) {
            if (!cell.problems().isEmpty()) {
                problems.addAll(cell.problems());
            }
        }
        for (KeyCollector key : keys) {
            key.add(row);
        }
    }

    @Override
    public void deliver() {
        log.addAll(problems);
        problems.clear();
        count.add(rows);
        rows = 0;
        try {
            for (KeyCollector key : keys) {
                key.deliver();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        work.deliver();
    }
}
