package vn.congmo.extraction.table;

import org.jspecify.annotations.Nullable;

/** One way of writing a table into plain text. */
interface TextForm {
    /** The table that begins at a line, or null. */
    @Nullable
    Found at(TextLines lines, int from);

    /** A table and the line behind it. */
    record Found(Table table, int to) {}
}
