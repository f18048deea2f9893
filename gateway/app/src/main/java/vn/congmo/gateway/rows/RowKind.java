package vn.congmo.gateway.rows;

/** What the values of a column are, and so how they compare. */
public enum RowKind {
    /** Compared by code point. */
    TEXT,
    /** Whole numbers of any length. */
    INTEGER,
    /** Exact decimal numbers. */
    DECIMAL,
    /** IEEE 754 numbers, with INF, -INF and NaN, which is the greatest. */
    DOUBLE,
    /** {@code false} before {@code true}. */
    BOOLEAN,
    /** Days, {@code 2026-11-22}. */
    DATE,
    /** {@code 08:30:00}. */
    TIME,
    /** {@code 2026-11-22T08:30:00}, without zone; those with one are text. */
    DATE_TIME
}
