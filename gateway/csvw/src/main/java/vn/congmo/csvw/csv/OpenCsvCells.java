package vn.congmo.csvw.csv;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import vn.congmo.csvw.metadata.Dialect;

/** Cells by OpenCSV, for rows as RFC 4180 has them: one delimiter, quotes doubled inside quotes. */
final class OpenCsvCells implements CellParser {

    private final RFC4180Parser parser;

    OpenCsvCells(Dialect dialect) {
        this.parser = new RFC4180ParserBuilder()
                .withSeparator(dialect.delimiter().charAt(0))
                .withQuoteChar(dialect.quoteChar().orElseThrow().charAt(0))
                .build();
    }

    static boolean reads(Dialect dialect) {
        return dialect.delimiter().length() == 1
                && dialect.doubleQuote()
                && dialect.quoteChar().isPresent()
                && dialect.trim() == Dialect.Trim.NONE;
    }

    @Override
    public String[] parse(String row) throws IOException {
        return parser.parseLine(row);
    }
}
