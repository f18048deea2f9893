package vn.congmo.gateway.catalogue.quality;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Counts rows that repeat an earlier one: eight bytes a row, so that a table of a million rows is no matter. */
final class RowHashes {

    private long[] hashes = new long[1024];
    private int size;

    void add(Map<String, ?> values) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash(new TreeMap<>(values).toString());
    }

    long repeated() {
        long[] sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        long repeated = 0;
        for (int i = 1; i < sorted.length; i++) {
            repeated += sorted[i] == sorted[i - 1] ? 1 : 0;
        }
        return repeated;
    }

    /** FNV-1a with 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
