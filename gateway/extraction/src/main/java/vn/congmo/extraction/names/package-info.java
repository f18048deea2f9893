/** Who is named: agencies, collectives, office-holders. Open {@link vn.congmo.extraction.names.Actors} first. */
@NullMarked
package vn.congmo.extraction.names;

import org.jspecify.annotations.NullMarked;
