package vn.congmo.csvw.table;

import java.util.List;
import java.util.NoSuchElementException;
import vn.congmo.csvw.problem.Problem;

/**
 * A row of a table.
 *
 * @param number place among the rows of data, from 1
 * @param sourceNumber place among all rows of the file, headers and comments counted, from 1
 * @param line line of the file at which the row starts, from 1
 * @param cells one for each column of the table, virtual ones last
 * @param problems of the row as a whole, such as a missing column; those of cells are with the cells
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#rows">Model for Tabular Data, section 4.4</a>
 */
public record Row(long number, long sourceNumber, long line, List<Cell> cells, List<Problem> problems) {

    /**
     * The cell of a column.
     *
     * @throws NoSuchElementException where the table has no such column
     */
    public Cell cell(String columnName) {
        for (Cell cell : cells) {
            if (cell.column().name().equals(columnName)) {
                return cell;
            }
        }
        throw new NoSuchElementException("No column " + columnName);
    }
}
