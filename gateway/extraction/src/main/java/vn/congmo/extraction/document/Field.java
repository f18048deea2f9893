package vn.congmo.extraction.document;

import vn.congmo.extraction.findings.Evidence;

/** A value and the words that say so. */
record Field<T>(T value, Evidence evidence) {}
