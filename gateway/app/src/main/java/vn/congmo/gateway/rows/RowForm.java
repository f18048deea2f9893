package vn.congmo.gateway.rows;

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
    PARQUET
}
