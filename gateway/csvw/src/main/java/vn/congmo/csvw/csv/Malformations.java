package vn.congmo.csvw.csv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Bytes of a file that are no characters in its encoding, in the order of the file. Not for several threads. */
public final class Malformations {

    /** What a reader sees in place of such bytes. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final int LIMIT = 10_000;

    private final Deque<Malformation> found = new ArrayDeque<>();

    /**
     * Bytes that are no character.
     *
     * @param line in which they stand, from 1
     * @param offset of the first of them in the file, from 0
     */
    public record Malformation(long line, long offset) {}

    void add(long line, long offset) {
        if (found.size() < LIMIT) {
            found.add(new Malformation(line, offset));
        }
    }

    /** Takes away what lies up to a line; the first of it is given. */
    public Optional<Malformation> takeUpTo(long line) {
        Malformation first = null;
        while (!found.isEmpty() && found.getFirst().line() <= line) {
            Malformation next = found.removeFirst();
            first = first == null ? next : first;
        }
        return Optional.ofNullable(first);
    }
}
