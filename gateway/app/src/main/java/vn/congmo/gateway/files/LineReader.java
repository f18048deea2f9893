package vn.congmo.gateway.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines that all end with LF, one after the other, through a buffer that grows with the longest. */
final class LineReader {

    static final int BUFFER = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[BUFFER];
    private int from;
    private int end;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line, which holds until the one after is read; null at the end. */
    @Nullable
    Line next() throws IOException {
        for (int i = from; ; i++) {
            if (i == end) {
                i -= from;
                if (!readMore()) {
                    return null;
                }
            }
            if (bytes[i] == '\n') {
                Line line = new Line(bytes, from, i + 1);
                from = i + 1;
                return line;
            }
        }
    }

    /** Moves what is left to the front and reads on behind it. */
    private boolean readMore() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, end - from);
        end -= from;
        from = 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(read, 0);
        return read > 0;
    }
}
