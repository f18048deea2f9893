package vn.congmo.csvw.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of a table, kept apart by the first bits of their digest in {@value #PARTITIONS} partitions that are looked
 * at one by one. In memory are at most {@value #MOST_IN_MEMORY} keys (6 MB) while a table is read; beyond that all go to
 * a temporary file, and then one partition of them is in memory at a time.
 */
final class KeyStore implements Closeable {

    static final int PARTITIONS = 256;
    static final int MOST_IN_MEMORY = 1 << 18;

    private final KeyEntries[] partitions = new KeyEntries[PARTITIONS];
    private final List<List<Chunk>> spilled = new ArrayList<>();
    private Optional<FileChannel> file = Optional.empty();
    private long fileLength;
    private int inMemory;
    private boolean isComplete = true;

    KeyStore() {
        for (int i = 0; i < PARTITIONS; i++) {
            partitions[i] = new KeyEntries();
            spilled.add(new ArrayList<>(0));
        }
    }

    /** Entries of one partition that were written together. */
    private record Chunk(long position, int longs) {}

    /** Adds keys; those that are added first come first. */
    void addAll(KeyEntries others) throws IOException {
        for (int i = 0; i < others.size(); i++) {
            int partition = (int) (others.high(i) >>> 56);
            partitions[partition].add(others.high(i), others.low(i), others.line(i));
        }
        inMemory += others.size();
        if (inMemory >= MOST_IN_MEMORY) {
            spill();
        }
    }

    /** Not all rows could be read: a key that is not here may exist all the same. */
    void markIncomplete() {
        isComplete = false;
    }

    boolean isComplete() {
        return isComplete;
    }

    /** The keys of one partition in the order in which they were added. */
    KeyEntries get(int partition) throws IOException {
        if (spilled.get(partition).isEmpty()) {
            return partitions[partition];
        }
        KeyEntries all = new KeyEntries();
        for (Chunk chunk : spilled.get(partition)) {
            ByteBuffer bytes = ByteBuffer.allocate(chunk.longs() * Long.BYTES);
            while (bytes.hasRemaining() && file.orElseThrow().read(bytes, chunk.position() + bytes.position()) >= 0) {
                // reads on
            }
            all.addAll(bytes.flip().asLongBuffer());
        }
        all.addAll(LongBuffer.wrap(partitions[partition].longs()));
        return all;
    }

    private void spill() throws IOException {
        FileChannel channel = file.isPresent() ? file.get() : open();
        for (int i = 0; i < PARTITIONS; i++) {
            long[] longs = partitions[i].longs();
            ByteBuffer bytes = ByteBuffer.allocate(longs.length * Long.BYTES);
            bytes.asLongBuffer().put(longs);
            spilled.get(i).add(new Chunk(fileLength, longs.length));
            while (bytes.hasRemaining()) {
                fileLength += channel.write(bytes, fileLength);
            }
            partitions[i].clear();
        }
        inMemory = 0;
    }

    private FileChannel open() throws IOException {
        Path path = Files.createTempFile("csvw-keys-", ".bin");
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        file = Optional.of(channel);
        return channel;
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
