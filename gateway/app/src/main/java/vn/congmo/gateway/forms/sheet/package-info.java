/** Spreadsheets: what Excel understands, and workbooks written without holding them. */
@NullMarked
package vn.congmo.gateway.forms.sheet;

import org.jspecify.annotations.NullMarked;
