package vn.congmo.gateway.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Makes one sorted sequence of several, in which each line stands once. */
final class LineMerge {

    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(head -> head.line));

    private LineMerge() {}

    /** Merges sorted streams of lines that end with LF; says how many lines it wrote. */
    static long merge(List<InputStream> sorted, OutputStream out) throws IOException {
        LineMerge merge = new LineMerge();
        for (InputStream run : sorted) {
            merge.advance(new LineReader(run));
        }
        return merge.writeTo(out);
    }

    private long writeTo(OutputStream out) throws IOException {
        long count = 0;
        for (Head head = heads.poll(); head != null; head = heads.poll()) {
            head.line.writeTo(out);
            count++;
            skipLike(head.line);
            advance(head.rest);
        }
        return count;
    }

    /** The other runs with this very line; its own run has it once. */
    private void skipLike(Line line) throws IOException {
        for (Head next = heads.peek(); next != null && next.line.compareTo(line) == 0; next = heads.peek()) {
            advance(heads.remove().rest);
        }
    }

    private void advance(LineReader rest) throws IOException {
        @Nullable Line line = rest.next();
        if (line != null) {
            heads.add(new Head(line, rest));
        }
    }

    /** What comes next of a run. */
    private record Head(Line line, LineReader rest) {}
}
