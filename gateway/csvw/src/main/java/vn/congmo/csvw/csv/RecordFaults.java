package vn.congmo.csvw.csv;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.csvw.metadata.Dialect;
import vn.congmo.csvw.problem.ProblemCode;

/**
 * What is wrong in the row being scanned, and where: the cell, and the byte of the file. Places are worked out only
 * once something is wrong, from the last byte that is known.
 */
final class RecordFaults {

    private final DecodedText text;
    private final char quote;
    private final char escape;
    private final char[] delimiter;
    private final boolean doublesQuotes;
    private final Dialect.Trim trim;
    private final List<CsvFault> found = new ArrayList<>(1);
    private int mark;
    private long markOffset;
    private long markIndex;

    RecordFaults(DecodedText text, Dialect dialect, char quote, char escape) {
        this.text = text;
        this.quote = quote;
        this.escape = escape;
        this.delimiter = dialect.delimiter().toCharArray();
        this.doublesQuotes = dialect.doubleQuote();
        this.trim = dialect.trim();
    }

    /** The next characters of the text go to a place of the buffer. */
    void mark(int index) {
        mark = index;
        markOffset = text.offset();
        markIndex = text.characters();
    }

    /** How many characters after a quote tell whether it may close a cell. */
    int lookahead(LineTerminators terminators) {
        return Math.max(delimiter.length, terminators.longest());
    }

    void checkOpening(char[] buffer, int start, int index) {
        boolean first = index == start || (doublesQuotes && buffer[index - 1] == quote);
        if (!first && !Texts.endsWith(delimiter, buffer, start, index) && !isPadding(buffer, start, index)) {
            add(ProblemCode.STRAY_QUOTE, buffer, start, index);
        }
    }

    /** White space before a quote is no part of the cell where it is cut off anyway. */
    private boolean isPadding(char[] buffer, int start, int index) {
        int from = index;
        while (trim.cutsStart() && from > start && Character.isWhitespace(buffer[from - 1])) {
            from--;
            if (from == start || Texts.endsWith(delimiter, buffer, start, from)) {
                return true;
            }
        }
        return false;
    }

    void checkClosing(char[] buffer, int start, int index, int limit, LineTerminators terminators) {
        int next = index + 1;
        boolean last = next == limit
                || (doublesQuotes && buffer[next] == quote)
                || Texts.startsWith(delimiter, buffer, next, limit)
                || terminators.lengthAt(buffer, next, limit) > 0;
        if (!last && !(trim.cutsEnd() && Character.isWhitespace(buffer[next]))) {
            add(ProblemCode.STRAY_QUOTE, buffer, start, index);
        }
    }

    void bareCarriageReturn(char[] buffer, int start, int index) {
        add(ProblemCode.BARE_CARRIAGE_RETURN, buffer, start, index);
    }

    MalformedCsvException unclosedQuote(char[] buffer, int start, int index, long line) {
        return new MalformedCsvException(fault(ProblemCode.UNBALANCED_QUOTE, buffer, start, index), line);
    }

    MalformedCsvException tooLong(char[] buffer, int start, int index, long line) {
        CsvFault place = fault(ProblemCode.RECORD_TOO_LONG, buffer, start, index);
        List<Object> arguments =
                List.of(RecordScanner.LONGEST_RECORD, place.arguments().get(0));
        return new MalformedCsvException(new CsvFault(place.code(), place.column(), arguments), line);
    }

    /** What was found in the row that ends here. */
    List<CsvFault> take(char[] buffer, int start, int end) {
        if (!text.malformations().isEmpty()) {
            takeMalformations(buffer, start, end);
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<CsvFault> faults = List.copyOf(found);
        found.clear();
        return faults;
    }

    private void takeMalformations(char[] buffer, int start, int end) {
        boolean isFirst = true;
        while (!text.malformations().isEmpty()
                && text.malformations().getFirst().index() < markIndex + end - mark) {
            DecodedText.Malformation malformation = text.malformations().removeFirst();
            if (isFirst) {
                int index = (int) (malformation.index() - markIndex) + mark;
                found.add(new CsvFault(
                        ProblemCode.INVALID_ENCODING,
                        column(buffer, start, index),
                        List.of(text.charset().name(), malformation.offset() + 1)));
            }
            isFirst = false;
        }
    }

    /** The first of a kind is enough. */
    private void add(ProblemCode code, char[] buffer, int start, int index) {
        if (found.stream().noneMatch(fault -> fault.code() == code)) {
            found.add(fault(code, buffer, start, index));
        }
    }

    private CsvFault fault(ProblemCode code, char[] buffer, int start, int index) {
        return new CsvFault(code, column(buffer, start, index), List.of(offset(buffer, index) + 1));
    }

    private int column(char[] buffer, int start, int index) {
        int column = 1;
        boolean quoted = false;
        for (int i = start; i < index; i++) {
            if (buffer[i] == escape) {
                i++;
            } else if (buffer[i] == quote) {
                quoted = !quoted;
            } else if (!quoted && Texts.startsWith(delimiter, buffer, i, index)) {
                column++;
            }
        }
        return column;
    }

    /** The byte at which a character stands; exact where the text before it in the same chunk is well encoded. */
    private long offset(char[] buffer, int index) {
        if (index < mark) {
            return markOffset - length(buffer, index, mark);
        }
        markOffset += length(buffer, mark, index);
        markIndex += index - mark;
        mark = index;
        return markOffset;
    }

    private long length(char[] buffer, int from, int to) {
        return new String(buffer, from, to - from).getBytes(text.charset()).length;
    }
}
