package vn.congmo.gateway.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the columns of two versions of a table correspond: by name.
 *
 * @param from of the earlier version, in the order of its file
 * @param to   of the later version, in the order of its file
 * @param key  by which rows are told apart; empty where whole rows are compared
 */
record DiffColumns(List<String> from, List<String> to, List<String> key) {

    DiffColumns {
        from = List.copyOf(from);
        to = List.copyOf(to);
        key = List.copyOf(key);
    }

    /** The key of the later version, where both have its columns. */
    static DiffColumns of(List<String> from, List<String> to, List<String> primaryKey) {
        boolean usable = from.containsAll(primaryKey) && to.containsAll(primaryKey);
        return new DiffColumns(from, to, usable ? primaryKey : List.of());
    }

    /** Columns that both have, in the order of the later version. */
    List<String> common() {
        return to.stream().filter(from::contains).toList();
    }

    /** All columns: those of the later version, then those that it has no more. */
    List<String> all() {
        List<String> all = new ArrayList<>(to);
        all.addAll(removed());
        return all;
    }

    List<String> added() {
        return to.stream().filter(column -> !from.contains(column)).toList();
    }

    List<String> removed() {
        return from.stream().filter(column -> !to.contains(column)).toList();
    }

    /** What rows are sorted and paired by. */
    List<String> pairing() {
        return key.isEmpty() ? common() : key;
    }

    /** Where these columns stand among others, from 0; -1 where they do not. */
    static int[] places(List<String> wanted, List<String> columns) {
        return wanted.stream().mapToInt(columns::indexOf).toArray();
    }

    /** Cells at these places; empty ones where a place is -1. */
    static List<String> cells(int[] places, List<String> cells) {
        return IntStream.of(places)
                .mapToObj(place -> place < 0 ? "" : cells.get(place))
                .toList();
    }
}
