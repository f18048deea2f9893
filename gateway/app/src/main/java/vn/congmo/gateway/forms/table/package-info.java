/** One class for each format of a table; all are written in one pass over its rows. */
@NullMarked
package vn.congmo.gateway.forms.table;

import org.jspecify.annotations.NullMarked;
