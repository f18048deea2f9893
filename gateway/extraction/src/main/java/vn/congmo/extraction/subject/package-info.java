/** What a document is about: bodies, programmes, targets, big problems, reports, states of work. One rule a class. */
@NullMarked
package vn.congmo.extraction.subject;

import org.jspecify.annotations.NullMarked;
