/** Annotated rows and cells streamed from a table, and the checks on them. */
@NullMarked
package vn.congmo.csvw.table;

import org.jspecify.annotations.NullMarked;
