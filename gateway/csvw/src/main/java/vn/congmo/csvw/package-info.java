/** CSV on the Web: metadata, validation and mapping of tables, usable without the gateway; {@link vn.congmo.csvw.Csvw} is the door. */
@NullMarked
package vn.congmo.csvw;

import org.jspecify.annotations.NullMarked;
