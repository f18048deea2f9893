/** How a document is laid out: rows, zones, paragraphs and the tree of its numbering. Open {@link vn.congmo.extraction.outline.Outline} first. */
@NullMarked
package vn.congmo.extraction.outline;

import org.jspecify.annotations.NullMarked;
