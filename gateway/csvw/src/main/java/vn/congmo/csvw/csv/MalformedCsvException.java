package vn.congmo.csvw.csv;

import java.io.IOException;

/** A file that cannot be cut into records from some line on. */
public final class MalformedCsvException extends IOException {

    private final transient CsvFault fault;
    private final long line;

    MalformedCsvException(CsvFault fault, long line) {
        super(fault.code().slug() + " in the record at line " + line);
        this.fault = fault;
        this.line = line;
    }

    /** What is wrong, with the cell in which it begins. */
    public CsvFault fault() {
        return fault;
    }

    /** The line at which the unreadable record starts, from 1. */
    public long line() {
        return line;
    }
}
