package vn.congmo.csvw.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.csv.CsvRecord;
import vn.congmo.csvw.csv.MalformedCsvException;
import vn.congmo.csvw.csv.OpenCsvReader;
import vn.congmo.csvw.csv.RecordReader;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/** The rows of one table, one at a time; only the current one is in memory. Not for several threads. */
public final class RowReader implements Closeable {

    private final RecordReader records;
    private final List<Problem> headerProblems;
    private final Table table;
    private final TablePlan plan;
    private Optional<CsvRecord> first = Optional.empty();
    private long rows;

    private RowReader(Table described, RecordReader records) throws IOException {
        this.records = records;
        int wanted = described.dialect().headerRowCount();
        List<CsvRecord> lines = readHeader(wanted);
        if (wanted == 0) {
            first = records.next();
        }
        Header header = new Header(described, lines, width(lines, first));
        this.table = header.settle();
        this.plan = new TablePlan(table);
        this.headerProblems = new ArrayList<>(header.problems());
        lines.forEach(line -> checkEncoding(described, line));
        if (lines.size() < wanted) {
            headerProblems.add(Problem.error(ProblemCode.MISSING_HEADER, Place.file(described.url())));
        }
    }

    /**
     * Opens a table and reads its header.
     *
     * @throws CsvwException where there is no such table or its header cannot be read
     */
    public static RowReader open(Table table, TableSource source) {
        try {
            return open(table, OpenCsvReader.open(source.open(table), table.dialect()));
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

    /** What is wrong with the header. */
    public List<Problem> headerProblems() {
        return List.copyOf(headerProblems);
    }

    /**
     * The next row, empty at the end.
     *
     * @throws CsvwException where the file cannot be read on
     */
    public Optional<Row> next() {
        try {
            Optional<CsvRecord> record = first.isPresent() ? first : records.next();
            first = Optional.empty();
            return record.map(fields -> plan.row(++rows, fields, records.malformations()));
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

    private List<CsvRecord> readHeader(int count) throws IOException {
        List<CsvRecord> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.next().ifPresent(lines::add);
        }
        return lines;
    }

    private void checkEncoding(Table described, CsvRecord line) {
        Place place = Place.file(described.url()).row(line.line());
        records.malformations()
                .takeUpTo(line.lastLine())
                .map(found -> Problem.error(
                        ProblemCode.INVALID_ENCODING, place, described.dialect().encoding(), found.offset() + 1))
                .ifPresent(headerProblems::add);
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
            return new CsvwException(Problem.error(malformed.code(), row, malformed.arguments()));
        }
        return new CsvwException(Problem.error(ProblemCode.TABLE_NOT_FOUND, file, e.toString()));
    }
}
