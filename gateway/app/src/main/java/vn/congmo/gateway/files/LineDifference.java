package vn.congmo.gateway.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Tells two sorted sequences of lines apart in one pass. */
public final class LineDifference {

    private LineDifference() {}

    /**
     * Writes the lines that only one of the two has, in order.
     *
     * @param before  sorted, each line once, as {@link SortedLines} writes it
     * @param after   the same
     * @param removed takes what only {@code before} has
     * @param added   takes what only {@code after} has
     */
    public static void write(InputStream before, InputStream after, OutputStream removed, OutputStream added)
            throws IOException {
        LineReader olds = new LineReader(before);
        LineReader news = new LineReader(after);
        @Nullable Line old = olds.next();
        @Nullable Line fresh = news.next();
        while (old != null || fresh != null) {
            int order = compare(old, fresh);
            if (order < 0) {
                write(old, removed);
            } else if (order > 0) {
                write(fresh, added);
            }
            old = order <= 0 ? olds.next() : old;
            fresh = order >= 0 ? news.next() : fresh;
        }
    }

    /** An end comes after every line. */
    private static int compare(@Nullable Line old, @Nullable Line fresh) {
        if (old == null) {
            return 1;
        }
        return fresh == null ? -1 : old.compareTo(fresh);
    }

    private static void write(@Nullable Line line, OutputStream out) throws IOException {
        if (line != null) {
            line.writeTo(out);
        }
    }
}
