package vn.congmo.gateway.files;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file of lines sorted by their bytes, as {@link SortedLines} writes it, in which lines are found without reading it
 * all. It goes on from where it was, so that asking in order costs one pass at most. Not for several threads.
 */
public final class SortedFile implements Closeable {

    private static final int PIECE = 512;

    private final RandomAccessFile file;
    private final long length;
    private byte[] found = {};
    private long foundAt;

    /** Opens the file. */
    public SortedFile(Path path) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "r");
        this.length = file.length();
    }

    /** All lines that begin so, without their LF. */
    public List<String> startingWith(String beginning) throws IOException {
        byte[] wanted = beginning.getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        long at = firstFrom(wanted);
        while (at < length) {
            byte[] line = line(at);
            if (line.length < wanted.length || !Arrays.equals(line, 0, wanted.length, wanted, 0, wanted.length)) {
                break;
            }
            found.add(new String(line, StandardCharsets.UTF_8));
            at += line.length + 1;
        }
        return found;
    }

    /** About so many lines, spread over the file; all of a short file. */
    public List<String> sample(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        long next = 0;
        for (int i = 0; i < count && next < length; i++) {
            long at = startFrom(Math.max(next, length / count * i), next);
            if (at < length) {
                byte[] line = line(at);
                lines.add(new String(line, StandardCharsets.UTF_8));
                next = at + line.length + 1;
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Where the first line begins that is not before these bytes; the file's length when there is none. */
    private long firstFrom(byte[] wanted) throws IOException {
        long from = Arrays.compareUnsigned(wanted, found) < 0 ? 0 : foundAt;
        foundAt = isBefore(from, wanted) ? firstBehind(from, wanted) : from;
        found = wanted;
        return foundAt;
    }

    /** Goes on in longer and longer steps, then searches within the last. */
    private long firstBehind(long before, byte[] wanted) throws IOException {
        long low = before;
        for (long step = PIECE; low + step < length; step *= 2) {
            long start = startFrom(low + step, low);
            if (!isBefore(start, wanted)) {
                return firstBetween(low, start, wanted);
            }
            low = start;
        }
        return firstBetween(low, length, wanted);
    }

    private boolean isBefore(long start, byte[] wanted) throws IOException {
        return start < length && Arrays.compareUnsigned(line(start), wanted) < 0;
    }

    /** The same, known to be in a part whose ends are beginnings of lines. */
    private long firstBetween(long from, long to, byte[] wanted) throws IOException {
        long low = from;
        long high = to;
        long first = to;
        while (low < high) {
            long middle = low + (high - low) / 2;
            long start = startFrom(middle, low);
            byte[] line = start < high ? line(start) : wanted;
            if (Arrays.compareUnsigned(line, wanted) < 0) {
                low = start + line.length + 1;
            } else {
                first = start < high ? start : first;
                high = middle;
            }
        }
        return first;
    }

    /** The first place from here on where a line begins; one begins at the other place, too. */
    private long startFrom(long place, long known) throws IOException {
        return place <= known ? known : place + line(place - 1).length;
    }

    /** What stands from here up to the next LF. */
    private byte[] line(long place) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        file.seek(place);
        for (int read = file.read(piece); read > 0; read = file.read(piece)) {
            for (int i = 0; i < read; i++) {
                if (piece[i] == '\n') {
                    line.write(piece, 0, i);
                    return line.toByteArray();
                }
            }
            line.write(piece, 0, read);
        }
        return line.toByteArray();
    }
}
