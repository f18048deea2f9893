/** CSV on the Web: metadata, validation and mapping of tables, usable without the gateway. */
@NullMarked
package vn.congmo.csvw;

import org.jspecify.annotations.NullMarked;
