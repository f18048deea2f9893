package vn.congmo.csvw.table;

import java.util.List;

/**
 * Columns of a table whose values are compared, within the table or with another.
 *
 * @param table URL of the table
 * @param skipsEmpty whether rows count only where one of the columns is not empty, as for references
 */
record TrackedKey(String table, List<String> columns, boolean skipsEmpty) {}
