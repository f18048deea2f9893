/** The metadata of a group of tables as records, and the reader that makes them from JSON; open {@link vn.congmo.csvw.metadata.TableGroup} first. */
@NullMarked
package vn.congmo.csvw.metadata;

import org.jspecify.annotations.NullMarked;
