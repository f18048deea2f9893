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
        int at = 0;
        while (at < row.length()) {
            if (isEscape(row, at, quoted)) {
                cell.append(row.charAt(at + 1));
                at += 2;
            } else if (isQuote(row.charAt(at))) {
                quoted = !quoted;
                at++;
            } else if (!quoted && row.startsWith(delimiter, at)) {
                cells.add(trimmed(cell));
                cell.setLength(0);
                at += delimiter.length();
            } else {
                cell.append(row.charAt(at++));
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
        String begun = dialect.trim().cutsStart() ? text.stripLeading() : text;
        return dialect.trim().cutsEnd() ? begun.stripTrailing() : begun;
    }
}
