/** Vietnamese administrative documents: from text to findings that each cite their evidence. */
@NullMarked
package vn.congmo.extraction;

import org.jspecify.annotations.NullMarked;
