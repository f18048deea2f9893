package vn.congmo.extraction.table;

/** What a column of a table holds, told by the words of its header. */
public enum Role {
    /** Position or number of a row. */
    NUMBER,
    /** What is to be done. */
    TASK,
    /** Who is in charge. */
    LEAD,
    /** Who works with those in charge. */
    COORDINATING,
    /** When it is due. */
    DEADLINE,
    /** When it begins. */
    START,
    /** What comes out of it. */
    PRODUCT,
    /** The measure that a target is set for. */
    INDICATOR,
    /** The unit of a value. */
    UNIT,
    /** A value of a year named in the header. */
    YEAR,
    /** A value without a year of its own. */
    VALUE,
    /** The title of a big problem. */
    PROBLEM,
    /** Why it is proposed. */
    GROUNDS,
    /** What solving it has to reach. */
    EXPECTED,
    /** Field of work. */
    FIELD,
    /** Remarks. */
    NOTE,
    /** Nothing that the rules know. */
    OTHER;

    /** Whether a table with such a column says what its rows are about. */
    boolean isContent() {
        return this == TASK || this == INDICATOR || this == PROBLEM;
    }
}
