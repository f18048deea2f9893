/** Makes official documents in the formats officials send, laid out as the standard forms are. */
@NullMarked
package vn.congmo.extraction.paper;

import org.jspecify.annotations.NullMarked;
