/** Bytes to normalised text, with an exact way back to the source. */
@NullMarked
package vn.congmo.extraction.text;

import org.jspecify.annotations.NullMarked;
