package vn.congmo.csvw.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Disguises carriage returns inside quotes, as OpenCSV would turn them into line feeds: cells must come out as they
 * stand in the file.
 */
final class CarriageReturnGuard extends FilterReader {

    /** A noncharacter, which no text that is interchanged may hold. */
    private static final char DISGUISE = '\uFDD0';

    private final char quote;
    private final char delimiter;
    private State state = State.FIELD_START;

    CarriageReturnGuard(Reader in, char quote, char delimiter) {
        super(in);
        this.quote = quote;
        this.delimiter = delimiter;
    }

    /** The field as it was before the disguise. */
    static String reveal(String field) {
        return field.indexOf(DISGUISE) < 0 ? field : field.replace(DISGUISE, '\r');
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        for (int i = from; i < from + count; i++) {
            if (target[i] == '\r' && state == State.QUOTED) {
                target[i] = DISGUISE;
            }
            state = next(target[i]);
        }
        return count;
    }

    private State next(char c) {
        if (state == State.QUOTED) {
            return c == quote ? State.QUOTE_IN_QUOTES : State.QUOTED;
        }
        if (c == quote && state != State.UNQUOTED) {
            return State.QUOTED;
        }
        return c == delimiter || c == '\n' || c == '\r' ? State.FIELD_START : State.UNQUOTED;
    }

    /** What the last character was. */
    private enum State {
        FIELD_START,
        UNQUOTED,
        QUOTED,
        QUOTE_IN_QUOTES
    }
}
