/** What the rows of a document's tables say: tasks, targets, big problems. One rule a class. */
@NullMarked
package vn.congmo.extraction.annex;

import org.jspecify.annotations.NullMarked;
