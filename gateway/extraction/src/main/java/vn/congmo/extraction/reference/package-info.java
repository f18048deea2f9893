/** Which other documents are named. Open {@link vn.congmo.extraction.reference.ReferenceFinder} first. */
@NullMarked
package vn.congmo.extraction.reference;

import org.jspecify.annotations.NullMarked;
