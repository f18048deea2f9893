/** File formats: the bytes of a file, as officials send them, to its text with tables and pages. */
@NullMarked
package vn.congmo.extraction.source;

import org.jspecify.annotations.NullMarked;
