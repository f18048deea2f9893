package vn.congmo.csvw.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.ProblemLog;

/**
 * Reads every table of a group once, from beginning to end: checks header, rows, cells and keys, and shows the rows to a
 * visitor on the way. In memory are the rows being worked on and a bounded number of key digests, whatever the size of
 * the tables.
 */
public final class GroupPass {

    private final TableGroup group;
    private final TableSource source;
    private final TableVisitor visitor;
    private final boolean skipsUnreadable;
    private final ProblemLog log;
    private final GroupKeys keys;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    private GroupPass(
            TableGroup group, TableSource source, TableVisitor visitor, boolean skipsUnreadable, ProblemLog log) {
        this.group = group;
        this.source = source;
        this.visitor = visitor;
        this.skipsUnreadable = skipsUnreadable;
        this.log = log;
        this.keys = new GroupKeys(group);
    }

    /**
     * Checks only; a table that cannot be read on is one of the problems.
     *
     * @param threads that work on rows; 1 for the caller's alone
     * @param log takes the problems, on the caller's thread
     */
    public static ValidationReport validate(TableGroup group, TableSource source, int threads, ProblemLog log) {
        return new GroupPass(group, source, TableVisitor.NONE, true, log).run(threads);
    }

    /**
     * Checks, and shows a visitor the rows of all tables.
     *
     * @throws CsvwException where a table cannot be read on, as half a result is none
     */
    public static ValidationReport visit(
            TableGroup group, TableSource source, TableVisitor visitor, int threads, ProblemLog log) {
        return new GroupPass(group, source, visitor, false, log).run(threads);
    }

    private ValidationReport run(int threads) {
        log.addAll(group.warnings());
        try (BatchRun batches = new BatchRun(threads);
                keys) {
            for (Table table : group.tables()) {
                pass(table, batches);
            }
            new KeyRules(group, source, keys, log).check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ValidationReport(log.problems(), log.errors(), log.warnings(), rows);
    }

    private void pass(Table table, BatchRun batches) {
        rows.put(table.url(), 0L);
        try (RowReader reader = RowReader.open(table, source)) {
            log.addAll(reader.headerProblems());
            Table settled = reader.table();
            log.addAll(keys.missingColumns(settled));
            Supplier<BatchWorker> workers = visitor.open(settled);
            batches.run(reader, () -> new RowChecker(workers.get(), settled, keys, log, count -> count(table, count)));
            visitor.close(reader.comments());
        } catch (CsvwException unreadable) {
            if (!skipsUnreadable) {
                throw unreadable;
            }
            log.addAll(unreadable.problems());
            keys.markIncomplete(table);
        }
    }

    private void count(Table table, long more) {
        rows.merge(table.url(), more, Long::sum);
    }
}
