package vn.congmo.gateway.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A line with its LF among others; holds as long as nobody changes the bytes. Lines are in the order of their bytes as
 * unsigned numbers, which for UTF-8 is that of code points.
 *
 * @param from where it begins
 * @param to   behind its LF
 */
@SuppressWarnings("ArrayRecordComponent")
record Line(byte[] bytes, int from, int to) implements Comparable<Line> {

    @Override
    public int compareTo(Line other) {
        return Arrays.compareUnsigned(bytes, from, to - 1, other.bytes, other.from, other.to - 1);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, from, to - from);
    }
}
