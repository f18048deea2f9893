package vn.congmo.gateway.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes lines in any order and gives them back sorted by their bytes, each once, however many there are: the same lines
 * make the same bytes. In memory is one chunk; what is more waits in temporary files. Not for several threads.
 */
public final class SortedLines extends OutputStream {

    private static final int USUAL_CHUNK_BYTES = 16 << 20;

    /** Files read at the same time, each through a buffer of its own. */
    private static final int MERGED_AT_ONCE = 64;

    private final Path folder;
    private final LineChunk chunk;
    private final Deque<Path> runs = new ArrayDeque<>();

    /**
     * A sorter with nothing in it.
     *
     * @param folder for temporary files; it exists, and what is left in it when this is closed is not this one's
     */
    public SortedLines(Path folder) {
        this(folder, USUAL_CHUNK_BYTES);
    }

    SortedLines(Path folder, int chunkBytes) {
        this.folder = folder;
        this.chunk = new LineChunk(chunkBytes);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** Takes bytes of lines, which end with LF; a write may begin and end within a line. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!chunk.hasRoom(length)) {
            spill();
        }
        chunk.append(bytes, offset, length);
    }

    /**
     * Writes the lines in order, each ended with LF, the last one too; to be called once, after the last write.
     *
     * @return how many there are
     */
    public long writeTo(OutputStream out) throws IOException {
        chunk.endLastLine();
        if (runs.isEmpty()) {
            return chunk.writeTo(out);
        }
        spill();
        while (runs.size() > MERGED_AT_ONCE) {
            mergeFirst();
        }
        return merge(List.copyOf(runs), out);
    }

    /** Removes the temporary files. */
    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
        runs.clear();
    }

    /** Writes all whole lines of the chunk into a file of their own. */
    private void spill() throws IOException {
        if (chunk.hasWholeLine()) {
            try (OutputStream out = newRun()) {
                chunk.writeTo(out);
            }
        }
    }

    private void mergeFirst() throws IOException {
        List<Path> first = new ArrayList<>();
        while (first.size() < MERGED_AT_ONCE) {
            first.add(runs.removeFirst());
        }
        try (OutputStream out = newRun()) {
            merge(first, out);
        } finally {
            for (Path run : first) {
                Files.delete(run);
            }
        }
    }

    private OutputStream newRun() throws IOException {
        Path run = Files.createTempFile(folder, "lines-", ".tmp");
        runs.addLast(run);
        return new BufferedOutputStream(Files.newOutputStream(run), LineReader.BUFFER);
    }

    private static long merge(List<Path> runs, OutputStream out) throws IOException {
        List<InputStream> open = new ArrayList<>();
        try {
            for (Path run : runs) {
                open.add(Files.newInputStream(run));
            }
            return LineMerge.merge(open, out);
        } finally {
            for (InputStream run : open) {
                run.close();
            }
        }
    }
}
