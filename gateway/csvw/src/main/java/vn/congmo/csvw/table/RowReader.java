package vn.congmo.csvw.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.csv.CsvRecord;
import vn.congmo.csvw.csv.DialectRecordReader;
import vn.congmo.csvw.csv.MalformedCsvException;
import vn.congmo.csvw.csv.RecordReader;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/** The rows of one table, one by one or in batches; only the current ones are in memory. Not for several threads. */
public final class RowReader implements Closeable {

    private final RecordReader records;
    private final List<Problem> headerProblems;
    private final List<String> header;
    private final Table table;
    private final TablePlan plan;
    private Optional<CsvRecord> ahead = Optional.empty();
    private Optional<CsvwException> failed = Optional.empty();
    private long rows;

    private RowReader(Table described, RecordReader records) throws IOException {
        this.records = records;
        int wanted = described.dialect().headerRowCount();
        if (wanted == 0) {
            ahead = records.next();
        }
        List<CsvRecord> lines = records.header();
        this.header = lines.isEmpty() ? List.of() : List.copyOf(lines.getFirst().fields());
        Header header = new Header(described, lines, width(lines, ahead));
        this.table = header.settle();
        this.plan = new TablePlan(table);
        this.headerProblems = new ArrayList<>(header.problems());
        Place file = Place.file(described.url());
        lines.forEach(
                line -> line.faults().forEach(fault -> headerProblems.add(plan.problem(fault, file.row(line.line())))));
        if (lines.isEmpty() && wanted > 0) {
            headerProblems.add(Problem.error(ProblemCode.MISSING_HEADER, file));
        }
    }

    /**
     * Opens a table and reads its header.
     *
     * @throws CsvwException where there is no such table or its header cannot be read
     */
    public static RowReader open(Table table, TableSource source) {
        try {
            return open(table, DialectRecordReader.open(source.open(table), table.dialect()));
        } catch (IOException e) {
            throw failure(table, e);
        }
    }

    private static RowReader open(Table table, RecordReader records) throws IOException {
        try {
            return new RowReader(table, records);
        } catch (IOException e) {
            records.close();
            throw e;
        }
    }

    /** The table with its columns settled by the header. */
    public Table table() {
        return table;
    }

    /** The first line of the header as it stands in the file; empty where the file has none. */
    public List<String> header() {
        return header;
    }

    /** What is wrong with the header. */
    List<Problem> headerProblems() {
        return List.copyOf(headerProblems);
    }

    /** Comments of the file met so far. */
    List<String> comments() {
        return records.comments();
    }

    /**
     * The next row, empty at the end.
     *
     * @throws CsvwException where the file cannot be read on
     */
    public Optional<Row> next() {
        Optional<CsvRecord> record = nextRecord();
        return record.map(fields -> plan.row(++rows, fields));
    }

    /**
     * The next rows, as yet unread; empty at the end.
     *
     * @param rows how many at most
     * @param characters after how many no further row is added
     * @throws CsvwException where the file cannot be read on; what could be read before it is given first
     */
    RowBatch nextBatch(int rows, int characters) {
        failed.ifPresent(failure -> {
            throw failure;
        });
        List<CsvRecord> batch = new ArrayList<>(rows);
        try {
            fill(batch, rows, characters);
        } catch (CsvwException failure) {
            failed = Optional.of(failure);
        }
        RowBatch result = new RowBatch(plan, this.rows + 1, batch);
        this.rows += batch.size();
        return batch.isEmpty() && failed.isPresent() ? nextBatch(rows, characters) : result;
    }

    private void fill(List<CsvRecord> batch, int rows, int characters) {
        int length = 0;
        while (batch.size() < rows && length < characters) {
            Optional<CsvRecord> record = nextRecord();
            if (record.isEmpty()) {
                return;
            }
            batch.add(record.get());
            length += record.get().length();
        }
    }

    private Optional<CsvRecord> nextRecord() {
        try {
            Optional<CsvRecord> record = ahead.isPresent() ? ahead : records.next();
            ahead = Optional.empty();
            return record;
        } catch (IOException e) {
            throw failure(table, e);
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int width(List<CsvRecord> header, Optional<CsvRecord> first) {
        return header.stream()
                .findFirst()
                .or(() -> first)
                .map(record -> record.fields().size())
                .orElse(0);
    }

    private static CsvwException failure(Table table, IOException e) {
        Place file = Place.file(table.url());
        if (e instanceof MalformedCsvException malformed) {
            Place row = file.row(malformed.line());
            return new CsvwException(new TablePlan(table).problem(malformed.fault(), row));
        }
        return new CsvwException(
                e instanceof NoSuchFileException
                        ? Problem.error(ProblemCode.TABLE_NOT_FOUND, file)
                        : Problem.error(ProblemCode.TABLE_UNREADABLE, file, e.toString()));
    }
}
