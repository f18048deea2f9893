package vn.congmo.csvw.table;

import java.util.Arrays;

/** Finds keys among the entries of one partition: a hash table over their digests, which are hashes already. */
final class KeyTable {

    private static final int FREE = -1;

    private final KeyEntries entries;
    private final int[] slots;
    private final boolean[] severalTimes;

    /** A table of all keys, in which the first of equal ones stands. */
    KeyTable(KeyEntries entries) {
        this.entries = entries;
        this.slots = new int[Integer.highestOneBit(Math.max(entries.size(), 1)) * 4];
        this.severalTimes = new boolean[entries.size()];
        Arrays.fill(slots, FREE);
        for (int i = 0; i < entries.size(); i++) {
            int slot = slot(entries.high(i), entries.low(i));
            if (slots[slot] == FREE) {
                slots[slot] = i;
            } else {
                severalTimes[slots[slot]] = true;
            }
        }
    }

    /** The first entry with a key, -1 where there is none. */
    int find(long high, long low) {
        return slots[slot(high, low)];
    }

    /** Whether the key of a first entry stands in further ones. */
    boolean hasSeveral(int first) {
        return severalTimes[first];
    }

    private int slot(long high, long low) {
        int slot = (int) low & (slots.length - 1);
        while (slots[slot] != FREE && (entries.low(slots[slot]) != low || entries.high(slots[slot]) != high)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
