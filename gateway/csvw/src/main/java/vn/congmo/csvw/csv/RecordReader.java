package vn.congmo.csvw.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Cuts a file into records, one at a time; the port behind which the CSV parser stands. */
public interface RecordReader extends Closeable {

    /**
     * The next record, empty at the end of the file.
     *
     * @throws MalformedCsvException where the file cannot be cut further
     */
    Optional<CsvRecord> next() throws IOException;

    /** Bytes met so far that are no characters; each was read as U+FFFD. */
    Malformations malformations();
}
