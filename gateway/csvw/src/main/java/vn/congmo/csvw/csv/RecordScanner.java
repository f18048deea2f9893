package vn.congmo.csvw.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import vn.congmo.csvw.metadata.Dialect;

/**
 * Cuts text into rows: knows quotes and line ends, not cells. Holds one row at a time, which may be as long as
 * {@value #LONGEST_RECORD} characters, so that a quote that is never closed costs neither memory nor time.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#dfn-read-a-row">Model for Tabular Data, section 8, read a row</a>
 */
final class RecordScanner implements Closeable {

    static final int LONGEST_RECORD = 1 << 24;

    private static final int FIRST_BUFFER = 1 << 16;

    /** What a dialect without quotes or escapes looks for: a noncharacter, which no text that is interchanged holds. */
    private static final char NONE = '\uFFFF';

    /** A character beyond the basic plane is decoded as a whole or not at all. */
    private static final int WIDEST_CHARACTER = 2;

    private static final int CLOSED = -1;

    private final DecodedText text;
    private final char quote;
    private final char escape;
    private final LineTerminators terminators;
    private final char greatestSpecial;
    private final RecordFaults faults;

    private char[] buffer = new char[FIRST_BUFFER];
    private int start;
    private int position;
    private int limit;
    private long line = 1;

    /** Where the quote stands that is open, counted from the start of the row. */
    private int openedAt = CLOSED;

    RecordScanner(DecodedText text, Dialect dialect) {
        this.text = text;
        this.quote = dialect.quoteChar().map(sign -> sign.charAt(0)).orElse(NONE);
        this.escape = dialect.doubleQuote() ? NONE : DialectCells.ESCAPE;
        this.terminators = new LineTerminators(dialect.lineTerminators());
        this.greatestSpecial = greatest(quote, escape, terminators.greatestStart(), '\r');
        this.faults = new RecordFaults(text, dialect, quote, escape);
    }

    private static char greatest(char... specials) {
        char greatest = 0;
        for (char special : specials) {
            greatest = special == NONE ? greatest : (char) Math.max(greatest, special);
        }
        return greatest;
    }

    /** The next row, empty at the end of the file. */
    Optional<ScannedRecord> next() throws IOException {
        start = position;
        if (position == limit && !fill()) {
            return Optional.empty();
        }
        return Optional.of(scan(line));
    }

    private ScannedRecord scan(long firstLine) throws IOException {
        openedAt = CLOSED;
        while (skipPlain(firstLine)) {
            int end = take(buffer[position]);
            if (end > 0) {
                return cut(firstLine, end);
            }
        }
        if (openedAt != CLOSED) {
            throw faults.unclosedQuote(buffer, start, start + openedAt, firstLine);
        }
        return cut(firstLine, 0);
    }

    /** Takes a character that may mean something; gives the length of the line end where it is one, else 0. */
    private int take(char c) throws IOException {
        if (c == quote) {
            takeQuote();
        } else if (c == escape) {
            require(2);
            position = Math.min(position + 1, limit - 1);
        } else if (openedAt == CLOSED) {
            int end = lineEnd(c);
            if (end > 0) {
                return end;
            }
        }
        line += buffer[position] == '\n' ? 1 : 0;
        position++;
        return 0;
    }

    /** Moves on to the next character that means something; false at the end of the file. */
    private boolean skipPlain(long firstLine) throws IOException {
        while (true) {
            int at = position;
            while (at < limit && buffer[at] > greatestSpecial) {
                at++;
            }
            position = at;
            if (at < limit) {
                return true;
            }
            if (limit - start >= LONGEST_RECORD) {
                throw faults.tooLong(buffer, start, start + Math.max(openedAt, 0), firstLine);
            }
            if (!fill()) {
                return false;
            }
        }
    }

    private void takeQuote() throws IOException {
        if (openedAt == CLOSED) {
            openedAt = position - start;
            faults.checkOpening(buffer, start, position);
        } else {
            openedAt = CLOSED;
            require(1 + faults.lookahead(terminators));
            faults.checkClosing(buffer, start, position, limit, terminators);
        }
    }

    private int lineEnd(char c) throws IOException {
        int length = 0;
        if (terminators.mayStartWith(c)) {
            require(terminators.longest());
            length = terminators.lengthAt(buffer, position, limit);
        }
        if (length == 0 && c == '\r') {
            faults.bareCarriageReturn(buffer, start, position);
        }
        return length;
    }

    private ScannedRecord cut(long firstLine, int terminator) {
        String content = new String(buffer, start, position - start);
        ScannedRecord record = new ScannedRecord(firstLine, content, faults.take(buffer, start, position));
        position += terminator;
        if (terminator > 0) {
            line++;
        }
        return record;
    }

    /** Tries to have some characters in the buffer from the position on. */
    private void require(int count) throws IOException {
        while (limit - position < count && fill()) {
            // filled
        }
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            position -= start;
            limit -= start;
            start = 0;
        }
        if (buffer.length - limit < WIDEST_CHARACTER) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        faults.mark(limit);
        int count = text.read(buffer, limit, buffer.length - limit);
        limit += Math.max(count, 0);
        return count >= 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
