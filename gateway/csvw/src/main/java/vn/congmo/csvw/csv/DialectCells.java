package vn.congmo.csvw.csv;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.csvw.metadata.Dialect;

/**
 * Cells of any dialect by the Recommendation's own algorithm, for what OpenCSV does not read: long delimiters, no
 * quotes, escapes, and white space around quotes.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#dfn-parse-a-row">Model for Tabular Data, section 8, parse a row</a>
 */
final class DialectCells implements CellParser {

    /** What escapes where quotes are not doubled. */
    static final char ESCAPE = '\\';

    private final Dialect dialect;
    private final String delimiter;

    DialectCells(Dialect dialect) {
        this.dialect = dialect;
        this.delimiter = dialect.delimiter();
    }

    @Override
    public String[] parse(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (isEscape(row, i, quoted)) {
                cell.append(row.charAt(++i));
            } else if (isQuote(c)) {
                quoted = !quoted;
            } else if (!quoted && row.startsWith(delimiter, i)) {
                cells.add(trimmed(cell));
                cell.setLength(0);
                i += delimiter.length() - 1;
            } else {
                cell.append(c);
            }
        }
        cells.add(trimmed(cell));
        return cells.toArray(String[]::new);
    }

    /** A quote is doubled inside quotes only: elsewhere two of them are an empty cell, as RFC 4180 has it. */
    private boolean isEscape(String row, int at, boolean quoted) {
        if (at + 1 == row.length()) {
            return false;
        }
        return dialect.doubleQuote()
                ? quoted && isQuote(row.charAt(at)) && isQuote(row.charAt(at + 1))
                : row.charAt(at) == ESCAPE;
    }

    private boolean isQuote(char c) {
        return dialect.quoteChar().isPresent() && dialect.quoteChar().get().charAt(0) == c;
    }

    private String trimmed(StringBuilder cell) {
        String text = cell.toString();
        return switch (dialect.trim()) {
            case NONE -> text;
            case START -> text.stripLeading();
            case END -> text.stripTrailing();
            case BOTH -> text.strip();
        };
    }
}
