package vn.congmo.gateway.forms;

import java.io.Closeable;
import java.io.IOException;
import vn.congmo.csvw.table.Row;

/** Writes the rows of one table to one file, with a bounded number of them in memory. Not for several threads. */
public interface RowWriter extends Closeable {

    /**
     * Writes the next row.
     *
     * @throws IOException when the disk does not take it
     * @throws UnfitException when the row cannot be told in this format; the file is worth nothing then
     */
    void write(Row row) throws IOException;

    /** Ends the file after its last row; without it the file is worth nothing. */
    void finish() throws IOException;
}
