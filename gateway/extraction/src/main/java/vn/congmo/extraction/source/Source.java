package vn.congmo.extraction.source;

import vn.congmo.extraction.text.SourceText;

/** A file that was read: what it is by its content, and what it says. */
public record Source(SourceFormat format, SourceText text) {}
