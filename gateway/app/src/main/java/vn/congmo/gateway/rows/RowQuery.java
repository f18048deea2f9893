package vn.congmo.gateway.rows;

import java.util.List;
import java.util.Optional;

/**
 * A question to a table.
 *
 * @param where      which rows
 * @param columns    of the answer, {@code _id} among them where it is wanted; empty for all of the table, without {@code
 *                   _id}
 * @param order      by columns of the table, or of the answer where it is grouped or distinct; else file order
 * @param distinct   whether equal rows of the answer are given once
 * @param groupBy    one row for all rows with equal values in these columns
 * @param aggregates what is computed of each group, or of all rows where there are no groups
 * @param offset     how many rows of the answer are left out at its start
 * @param limit      how many are given at most; empty for all, which a page does not take
 * @param cursor     {@link RowPage#next()} of the page before
 * @param counted    whether the page tells how many rows there are on all pages
 */
public record RowQuery(
        RowCondition where,
        List<String> columns,
        List<RowOrder> order,
        boolean distinct,
        List<String> groupBy,
        List<Aggregate> aggregates,
        long offset,
        Optional<Integer> limit,
        Optional<String> cursor,
        boolean counted) {

    public RowQuery {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
        groupBy = groupBy.stream().distinct().toList();
        aggregates = List.copyOf(aggregates);
        if (offset < 0 || limit.filter(most -> most < 0).isPresent()) {
            throw new IllegalArgumentException("Offset and limit are not negative");
        }
    }

    /** All rows in the order of the file. */
    public static RowQuery all() {
        return new RowQuery(
                new RowCondition.Everything(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The same of these rows only. */
    public RowQuery where(RowCondition condition) {
        return new RowQuery(condition, columns, order, distinct, groupBy, aggregates, offset, limit, cursor, counted);
    }

    /** The same with these columns. */
    public RowQuery select(List<String> names) {
        return new RowQuery(where, names, order, distinct, groupBy, aggregates, offset, limit, cursor, counted);
    }

    /** The same in this order. */
    public RowQuery sort(List<RowOrder> columnsInOrder) {
        return new RowQuery(
                where, columns, columnsInOrder, distinct, groupBy, aggregates, offset, limit, cursor, counted);
    }

    /** The same with each row once. */
    public RowQuery distinct(boolean once) {
        return new RowQuery(where, columns, order, once, groupBy, aggregates, offset, limit, cursor, counted);
    }

    /** The same in groups. */
    public RowQuery group(List<String> names, List<Aggregate> computed) {
        return new RowQuery(where, columns, order, distinct, names, computed, offset, limit, cursor, counted);
    }

    /** A part of the same. */
    public RowQuery slice(long from, Optional<Integer> most) {
        return new RowQuery(where, columns, order, distinct, groupBy, aggregates, from, most, cursor, counted);
    }

    /** The same after what this cursor marks. */
    public RowQuery after(Optional<String> mark) {
        return new RowQuery(where, columns, order, distinct, groupBy, aggregates, offset, limit, mark, counted);
    }

    /** The same with or without the number of all rows. */
    public RowQuery counted(boolean told) {
        return new RowQuery(where, columns, order, distinct, groupBy, aggregates, offset, limit, cursor, told);
    }

    /** Whether the rows of the answer are groups. */
    public boolean isGrouped() {
        return !groupBy.isEmpty() || !aggregates.isEmpty();
    }

    /** Whether it starts with the first row of the answer. */
    boolean isFirst() {
        return offset == 0 && cursor.isEmpty();
    }

    /** Whether its pages are marked by how many rows there were, as its rows have no number. */
    boolean isCountedOff() {
        return isGrouped() || distinct;
    }
}
