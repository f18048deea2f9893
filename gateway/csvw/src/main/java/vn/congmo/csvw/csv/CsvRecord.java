package vn.congmo.csvw.csv;

import java.util.List;

/**
 * The fields of one record as they stand in the file, quotes taken off.
 *
 * @param line the line at which the record starts, from 1
 * @param lastLine the line at which it ends; more than {@code line} where a field holds line breaks
 */
public record CsvRecord(long line, long lastLine, List<String> fields) {

    /** Whether the record is an empty line. */
    public boolean isBlank() {
        return fields.size() == 1 && fields.get(0).isEmpty();
    }
}
