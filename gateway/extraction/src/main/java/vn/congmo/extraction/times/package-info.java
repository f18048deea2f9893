/** Dates and periods as Vietnamese documents print them, to ISO 8601 at the printed precision. */
@NullMarked
package vn.congmo.extraction.times;

import org.jspecify.annotations.NullMarked;
