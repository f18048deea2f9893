package vn.congmo.csvw.problem;

/**
 * Where a problem is, as far as it is known.
 *
 * @param file URL of the table or of the metadata document, empty where unknown
 * @param row line of the source file at which the row starts, counted from 1; 0 where the problem is not of a row
 * @param column number of the column in the source file, counted from 1; 0 where the problem is not of a column
 * @param columnName name of the column, or the property of the metadata; empty where unknown
 */
public record Place(String file, long row, int column, String columnName) {

    /** A place nobody knows. */
    public static final Place UNKNOWN = new Place("", 0, 0, "");

    /** The whole file. */
    public static Place file(String url) {
        return new Place(url, 0, 0, "");
    }

    /** The same file, at a row. */
    public Place row(long line) {
        return new Place(file, line, column, columnName);
    }

    /** The same row, at a column. */
    public Place column(int number, String name) {
        return new Place(file, row, number, name);
    }
}
