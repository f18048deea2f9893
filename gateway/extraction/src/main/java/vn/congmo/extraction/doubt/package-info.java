/** What an officer should look at before findings are published; start at {@link vn.congmo.extraction.doubt.Doubts}. */
@NullMarked
package vn.congmo.extraction.doubt;

import org.jspecify.annotations.NullMarked;
