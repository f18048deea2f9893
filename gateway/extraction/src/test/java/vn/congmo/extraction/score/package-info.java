/** Precision and recall of findings against hand-made annotations, by the rules of section 6 of the guidelines. */
@NullMarked
package vn.congmo.extraction.score;

import org.jspecify.annotations.NullMarked;
