package vn.congmo.gateway.rows;

import java.io.OutputStream;

/** A form in which whole answers are written. */
public enum RowForm {
    /** RFC 4180, with header, UTF-8, LF; texts in quotes where they are empty, so that no value and an empty one differ. */
    CSV,
    /** The same with tabs between the cells. */
    TSV,
    /** An array of objects. */
    JSON,
    /** An object a line. */
    JSON_LINES,
    /** Typed columns, Snappy. */
    PARQUET;

    /** What writes rows one after the other. */
    LineWriter writer(OutputStream out) {
        return switch (this) {
            case CSV -> new SeparatedRows(out, ',');
            case TSV -> new SeparatedRows(out, '\t');
            case JSON -> new JsonRows(out, true);
            case JSON_LINES -> new JsonRows(out, false);
            case PARQUET -> throw new IllegalArgumentException("Parquet is not written row by row");
        };
    }
}
