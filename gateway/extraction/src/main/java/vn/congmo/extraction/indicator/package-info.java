/** Measurable targets: figures with a comparator, places in a ranking, indices named without a figure. Open {@link vn.congmo.extraction.indicator.IndicatorFinder} first. */
@NullMarked
package vn.congmo.extraction.indicator;

import org.jspecify.annotations.NullMarked;
