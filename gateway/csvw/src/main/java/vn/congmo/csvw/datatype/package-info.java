/** Datatypes of cells: the built-in names, their formats and bounds, and the values read by them. */
@NullMarked
package vn.congmo.csvw.datatype;

import org.jspecify.annotations.NullMarked;
