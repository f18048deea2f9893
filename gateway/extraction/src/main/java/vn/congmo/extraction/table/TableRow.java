package vn.congmo.extraction.table;

import java.util.List;

/**
 * A row below the header.
 *
 * @param section whether it is a heading across the table for the rows below it
 * @param cells one for each column
 */
public record TableRow(boolean section, List<Cell> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
