package vn.congmo.gateway.rows;

import java.util.List;

/**
 * Which rows are meant. Values are texts in the syntax of XML Schema ({@code 1594379.25}, {@code 2026-11-22}); one that
 * does not fit the column's kind is refused. A comparison holds of no row without a value. Of a column of lists, {@link
 * Operator#EQ} asks for a member and {@link Operator#NE} for none; lists have no order.
 */
public sealed interface RowCondition {

    /** How a value compares. */
    enum Operator {
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE
    }

    /** All rows. */
    record Everything() implements RowCondition {}

    /** The column's value compares so with this one. */
    record Compare(String column, Operator operator, String value) implements RowCondition {}

    /** The column has one of these values. */
    record In(String column, List<String> values) implements RowCondition {
        public In {
            values = List.copyOf(values);
        }
    }

    /** The column's value, as text, holds this text; case and accents optional, đ as d. */
    record Contains(String column, String text) implements RowCondition {}

    /**
     * The row holds every one of these words, case and accents optional.
     *
     * @param columns where to look; empty for all
     */
    record Words(List<String> columns, String words) implements RowCondition {
        public Words {
            columns = List.copyOf(columns);
        }
    }

    /** The column has no value; a list without members is none. An empty text is a value. */
    record IsNull(String column) implements RowCondition {}

    /** All hold. */
    record And(List<RowCondition> parts) implements RowCondition {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one holds; none of no parts. */
    record Or(List<RowCondition> parts) implements RowCondition {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Exactly the rows of which the other does not hold. */
    record Not(RowCondition part) implements RowCondition {}
}
