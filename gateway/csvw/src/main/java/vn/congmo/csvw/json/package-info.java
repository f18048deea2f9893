/** Rows to JSON, in standard and minimal mode. */
@NullMarked
package vn.congmo.csvw.json;

import org.jspecify.annotations.NullMarked;
