/** What every rule gets: the document taken apart, and the words that phrases may ask for. */
@NullMarked
package vn.congmo.extraction.reading;

import org.jspecify.annotations.NullMarked;
