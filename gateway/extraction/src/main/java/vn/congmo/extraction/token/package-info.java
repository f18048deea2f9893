/** Words of a passage, and readable patterns over them. Open {@link vn.congmo.extraction.token.Phrase} first. */
@NullMarked
package vn.congmo.extraction.token;

import org.jspecify.annotations.NullMarked;
