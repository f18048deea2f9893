/** When an order is due. Open {@link vn.congmo.extraction.deadline.Deadlines} first. */
@NullMarked
package vn.congmo.extraction.deadline;

import org.jspecify.annotations.NullMarked;
