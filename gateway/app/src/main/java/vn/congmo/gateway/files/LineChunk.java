package vn.congmo.gateway.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As many lines as fit into a piece of memory. A line that is longer than the piece makes it grow. */
final class LineChunk {

    private static final int FIRST_BYTES = 1 << 16;

    /** What sorting a line takes beside its bytes, about. */
    private static final int BYTES_PER_LINE = 32;

    private final int limit;
    private byte[] bytes;
    private int length;
    private int lines;

    LineChunk(int limit) {
        this.limit = limit;
        this.bytes = new byte[Math.min(limit, FIRST_BYTES)];
    }

    boolean hasRoom(int more) {
        return length + (long) more + (long) BYTES_PER_LINE * lines <= limit;
    }

    boolean hasWholeLine() {
        return lines > 0;
    }

    void append(byte[] more, int offset, int count) {
        if (bytes.length - length < count) {
            int doubled = (int) Math.min(2L * bytes.length, Math.max(limit, bytes.length));
            bytes = Arrays.copyOf(bytes, Math.max(doubled, Math.addExact(length, count)));
        }
        System.arraycopy(more, offset, bytes, length, count);
        length += count;
        for (int i = offset; i < offset + count; i++) {
            lines += more[i] == '\n' ? 1 : 0;
        }
    }

    void endLastLine() {
        if (length > 0 && bytes[length - 1] != '\n') {
            append(new byte[] {'\n'}, 0, 1);
        }
    }

    /** Writes all whole lines in order, each once, and keeps what follows them; says how many it wrote. */
    long writeTo(OutputStream out) throws IOException {
        long count = 0;
        @Nullable Line last = null;
        for (Line line : takeSorted()) {
            if (last == null || line.compareTo(last) != 0) {
                line.writeTo(out);
                count++;
            }
            last = line;
        }
        return count;
    }

    private List<Line> takeSorted() {
        List<Line> taken = new ArrayList<>(lines);
        int from = 0;
        for (int i = 0; taken.size() < lines; i++) {
            if (bytes[i] == '\n') {
                taken.add(new Line(bytes, from, i + 1));
                from = i + 1;
            }
        }
        taken.sort(null);
        keepFrom(from);
        return taken;
    }

    /** The bytes of lines that were taken stay as they are. */
    private void keepFrom(int end) {
        if (end < length) {
            byte[] rest = Arrays.copyOfRange(bytes, end, length);
            bytes = Arrays.copyOf(rest, Math.max(rest.length, Math.min(limit, FIRST_BYTES)));
        }
        length -= end;
        lines = 0;
    }
}
