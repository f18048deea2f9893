/** Reading records from bytes: decoding, dialects, and OpenCSV behind one small port. */
@NullMarked
package vn.congmo.csvw.csv;

import org.jspecify.annotations.NullMarked;
