/** One class for each format of a whole dataset. */
@NullMarked
package vn.congmo.gateway.forms.whole;

import org.jspecify.annotations.NullMarked;
