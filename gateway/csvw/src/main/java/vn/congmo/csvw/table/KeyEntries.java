package vn.congmo.csvw.table;

import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Keys in the order in which they were added. A key is 128 bits of its SHA-256, so that all take the same little room,
 * and two keys with one digest are not to be found, not even by somebody who tries; with it goes the line of the row.
 */
final class KeyEntries {

    private static final int WIDTH = 3;

    private long[] longs = new long[WIDTH * 8];
    private int size;

    void add(long high, long low, long line) {
        require(WIDTH);
        int at = size * WIDTH;
        longs[at] = high;
        longs[at + 1] = low;
        longs[at + 2] = line;
        size++;
    }

    void addAll(LongBuffer entries) {
        int more = entries.remaining();
        require(more);
        entries.get(longs, size * WIDTH, more);
        size += more / WIDTH;
    }

    private void require(int more) {
        if (longs.length - size * WIDTH < more) {
            longs = Arrays.copyOf(longs, Math.max(longs.length * 2, size * WIDTH + more));
        }
    }

    int size() {
        return size;
    }

    long high(int index) {
        return longs[index * WIDTH];
    }

    long low(int index) {
        return longs[index * WIDTH + 1];
    }

    /** Line of the file at which the row starts, from 1. */
    long line(int index) {
        return longs[index * WIDTH + 2];
    }

    /** All entries, one after the other. */
    long[] longs() {
        return Arrays.copyOf(longs, size * WIDTH);
    }

    void clear() {
        size = 0;
    }
}
