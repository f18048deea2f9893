package vn.congmo.csvw.csv;

import java.util.List;

/**
 * A row before it is cut into cells.
 *
 * @param line at which it starts, from 1
 * @param content without the line end
 */
record ScannedRecord(long line, String content, List<CsvFault> faults) {}
