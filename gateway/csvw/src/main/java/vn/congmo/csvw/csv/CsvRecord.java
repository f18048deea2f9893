package vn.congmo.csvw.csv;

import java.util.List;

/**
 * One row of a file as it is cut into cells.
 *
 * @param number place among all rows of the file, skipped ones, comments and headers counted, from 1
 * @param line the line at which the row starts, from 1; differs from {@code number} once a cell holds line breaks
 * @param length characters of the row in the file, without its end
 * @param fields the cells without those of skipped columns, quotes taken off
 * @param faults what is wrong with the way it is written
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#parsing">Model for Tabular Data, section 8</a>
 */
public record CsvRecord(long number, long line, int length, List<String> fields, List<CsvFault> faults) {

    boolean isBlank() {
        for (String cell : fields) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
