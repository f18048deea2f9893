package vn.congmo.csvw.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Cuts a file into records, one at a time; the port behind which the CSV parser stands. */
public interface RecordReader extends Closeable {

    /** The header lines, read when the file was opened; fewer than the dialect says where the file ends early. */
    List<CsvRecord> header();

    /**
     * The next record of data, empty at the end of the file.
     *
     * @throws MalformedCsvException where the file cannot be cut further
     */
    Optional<CsvRecord> next() throws IOException;

    /** Skipped rows and comments met so far, without their prefix; the first {@value #MOST_COMMENTS} of them. */
    List<String> comments();

    /** How many comments of one file are kept. */
    int MOST_COMMENTS = 1_000;
}
