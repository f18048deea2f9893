package vn.congmo.csvw.csv;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.metadata.Dialect;

/**
 * Records as a dialect has them: skipped rows and columns, comments, headers.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#parsing">Model for Tabular Data, section 8</a>
 */
public final class DialectRecordReader implements RecordReader {

    private final Dialect dialect;
    private final RecordScanner rows;
    private final CellParser cells;
    private final boolean isUnicode;
    private final List<CsvRecord> header = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private long number;

    private DialectRecordReader(DecodedText text, Dialect dialect) throws IOException {
        this.dialect = dialect;
        this.rows = new RecordScanner(text, dialect);
        this.cells = OpenCsvCells.reads(dialect) ? new OpenCsvCells(dialect) : new DialectCells(dialect);
        this.isUnicode = text.charset().name().startsWith("UTF-");
        skipRows();
        readHeader();
    }

    /** Reads a file up to its first row of data; closing the reader closes it. */
    public static RecordReader open(InputStream in, Dialect dialect) throws IOException {
        try {
            return new DialectRecordReader(new DecodedText(in, dialect.charset()), dialect);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public List<CsvRecord> header() {
        return List.copyOf(header);
    }

    @Override
    public List<String> comments() {
        return List.copyOf(comments);
    }

    @Override
    public Optional<CsvRecord> next() throws IOException {
        while (true) {
            Optional<ScannedRecord> row = scan();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            if (!isComment(row.get())) {
                CsvRecord record = record(row.get());
                if (!dialect.skipBlankRows() || !record.isBlank()) {
                    return Optional.of(record);
                }
            }
        }
    }

    private void skipRows() throws IOException {
        for (int i = 0; i < dialect.skipRows(); i++) {
            scan().filter(row -> !isComment(row)).ifPresent(row -> keepComment(row.content()));
        }
    }

    /** A comment among the headers takes the place of one, as the Recommendation counts. */
    private void readHeader() throws IOException {
        for (int i = 0; i < dialect.headerRowCount(); i++) {
            Optional<ScannedRecord> row = scan();
            if (row.isPresent() && !isComment(row.get())) {
                header.add(record(row.get()));
            }
        }
    }

    private Optional<ScannedRecord> scan() throws IOException {
        number++;
        return rows.next();
    }

    private boolean isComment(ScannedRecord row) {
        if (dialect.commentPrefix().isEmpty()
                || !row.content().startsWith(dialect.commentPrefix().get())) {
            return false;
        }
        keepComment(row.content().substring(dialect.commentPrefix().get().length()));
        return true;
    }

    private void keepComment(String text) {
        String comment = normalised(text).strip();
        if (!comment.isEmpty() && comments.size() < MOST_COMMENTS) {
            comments.add(comment);
        }
    }

    private CsvRecord record(ScannedRecord row) throws IOException {
        String[] all = cells.parse(normalised(row.content()));
        List<String> kept = Arrays.asList(all);
        int skipped = Math.min(dialect.skipColumns(), all.length);
        return new CsvRecord(
                number,
                row.line(),
                row.content().length(),
                skipped == 0 ? kept : kept.subList(skipped, all.length),
                row.faults());
    }

    /** Text of an encoding other than Unicode becomes NFC, as windows-1258 writes tone marks apart from letters. */
    private String normalised(String text) {
        return isUnicode ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
