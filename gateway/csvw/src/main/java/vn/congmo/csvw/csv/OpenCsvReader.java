package vn.congmo.csvw.csv;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.metadata.Dialect;
import vn.congmo.csvw.metadata.Dialect.Trim;
import vn.congmo.csvw.problem.ProblemCode;

/** Records by OpenCSV, according to a dialect. */
public final class OpenCsvReader implements RecordReader {

    /** A quote that is never closed costs OpenCSV the square of the lines it swallows, so it may swallow only so many. */
    private static final int MULTILINE_LIMIT = 1_000;

    private static final char ESCAPE = '\\';

    private final CSVReader reader;
    private final Dialect dialect;
    private final Malformations malformations = new Malformations();

    private OpenCsvReader(InputStream in, Dialect dialect) {
        this.dialect = dialect;
        Reader text = new DecodingReader(in, Charset.forName(dialect.encoding()), malformations);
        Reader guarded = new CarriageReturnGuard(
                text, quote(dialect), dialect.delimiter().charAt(0));
        this.reader = new CSVReaderBuilder(guarded)
                .withCSVParser(parser(dialect))
                .withSkipLines(dialect.skipRows())
                .withMultilineLimit(MULTILINE_LIMIT)
                .build();
    }

    /** Reads a file; closing the reader closes it. */
    public static RecordReader open(InputStream in, Dialect dialect) {
        return new OpenCsvReader(in, dialect);
    }

    @Override
    public Optional<CsvRecord> next() throws IOException {
        while (true) {
            long line = reader.getLinesRead() + (reader.getLinesRead() == 0 ? dialect.skipRows() : 0) + 1;
            String[] fields = read(line);
            if (fields.length == 0) {
                return Optional.empty();
            }
            CsvRecord record = new CsvRecord(line, reader.getLinesRead(), cells(fields));
            if (!isSkipped(record)) {
                return Optional.of(record);
            }
        }
    }

    @Override
    public Malformations malformations() {
        return malformations;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private String[] read(long line) throws IOException {
        try {
            String[] fields = reader.readNext();
            return fields == null ? new String[0] : fields;
        } catch (CsvMultilineLimitBrokenException e) {
            throw new MalformedCsvException(ProblemCode.TOO_MANY_LINES, line, e, MULTILINE_LIMIT);
        } catch (CsvMalformedLineException | CsvValidationException e) {
            throw new MalformedCsvException(ProblemCode.UNBALANCED_QUOTE, line, e);
        }
    }

    private List<String> cells(String[] fields) {
        int from = Math.min(dialect.skipColumns(), fields.length);
        return Arrays.stream(fields, from, fields.length).map(this::cell).toList();
    }

    private String cell(String field) {
        String revealed = CarriageReturnGuard.reveal(field);
        return switch (dialect.trim()) {
            case NONE -> revealed;
            case START -> revealed.stripLeading();
            case END -> revealed.stripTrailing();
            case BOTH -> revealed.strip();
        };
    }

    private boolean isSkipped(CsvRecord record) {
        boolean isComment = dialect.commentPrefix()
                .filter(prefix ->
                        !record.fields().isEmpty() && record.fields().get(0).startsWith(prefix))
                .isPresent();
        return isComment || (dialect.skipBlankRows() && record.fields().stream().allMatch(String::isBlank));
    }

    private static ICSVParser parser(Dialect dialect) {
        char delimiter = dialect.delimiter().charAt(0);
        if (dialect.doubleQuote()) {
            return new RFC4180ParserBuilder()
                    .withSeparator(delimiter)
                    .withQuoteChar(quote(dialect))
                    .build();
        }
        return new CSVParserBuilder()
                .withSeparator(delimiter)
                .withQuoteChar(quote(dialect))
                .withEscapeChar(ESCAPE)
                .withIgnoreLeadingWhiteSpace(dialect.trim() == Trim.START || dialect.trim() == Trim.BOTH)
                .build();
    }

    private static char quote(Dialect dialect) {
        return dialect.quoteChar().map(quote -> quote.charAt(0)).orElse(ICSVParser.NULL_CHARACTER);
    }
}
