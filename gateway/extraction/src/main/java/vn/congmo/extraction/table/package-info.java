/** Data tables of a document, from its format or recognised in its text. Open {@link vn.congmo.extraction.table.Tables} first. */
@NullMarked
package vn.congmo.extraction.table;

import org.jspecify.annotations.NullMarked;
