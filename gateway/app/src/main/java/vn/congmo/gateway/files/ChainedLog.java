package vn.congmo.gateway.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import vn.congmo.gateway.core.Sha256;

/**
 * An append-only file of JSON lines, each holding the hash of the one before, so that no line can be changed or taken
 * out unseen. Only its owner may read it. Several processes may append; a last line without its line end was never
 * acknowledged and does not count.
 */
public final class ChainedLog {

    private static final Sha256 NOTHING = Sha256.of(new byte[0]);
    /** The system refuses a second lock of one process instead of letting it wait. */
    private static final ReentrantLock ONE_IN_THIS_PROCESS = new ReentrantLock();

    private final Path file;
    private final Disk disk;
    private End known = new End(0, NOTHING);

    /** The log in this file, which need not exist yet. */
    public ChainedLog(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /**
     * Appends JSON objects, all or none; returns once that is durable.
     *
     * @param objects each on one line, with at least one member; none of them {@code previous} or {@code hash}
     * @return the hash of the last line
     * @throws IOException          when the disk does not take it; then nothing changed
     * @throws BrokenChainException when what is there was tampered with; then nothing changed
     */
    public Sha256 append(List<String> objects) throws IOException {
        ONE_IN_THIS_PROCESS.lock();
        try (FileChannel channel = openLockFile();
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            End end = cutTornLine();
            StringBuilder lines = new StringBuilder();
            Sha256 head = end.head();
            for (String object : objects) {
                ChainedLine line = ChainedLine.after(head, object);
                lines.append(line.json()).append('\n');
                head = line.hash();
            }
            byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
            disk.createPrivate(file);
            disk.append(file, content);
            known = new End(end.bytes() + content.length, head);
            return head;
        } finally {
            ONE_IN_THIS_PROCESS.unlock();
        }
    }

    /**
     * All lines, from the first.
     *
     * @throws BrokenChainException at the first line that was tampered with
     */
    public List<ChainedLine> list() throws IOException {
        return verify(WholeLines.read(file));
    }

    /** How many bytes the file has now: what is only ever appended to has changed when this has. */
    public long bytes() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Cuts off what a killed process wrote of a line that it never acknowledged. */
    private End cutTornLine() throws IOException {
        if (bytes() == known.bytes()) {
            return known;
        }
        byte[] whole = WholeLines.cut(file, disk);
        List<ChainedLine> lines = verify(whole);
        return new End(whole.length, lines.isEmpty() ? NOTHING : lines.getLast().hash());
    }

    private List<ChainedLine> verify(byte[] whole) {
        List<ChainedLine> lines = new ArrayList<>();
        Sha256 head = NOTHING;
        for (String text : new String(whole, StandardCharsets.UTF_8).lines().toList()) {
            ChainedLine line = parse(text, lines.size() + 1);
            if (!line.previous().equals(head)) {
                throw new BrokenChainException(file, lines.size() + 1, "it does not follow the line before");
            }
            lines.add(line);
            head = line.hash();
        }
        return lines;
    }

    private ChainedLine parse(String text, int number) {
        try {
            return ChainedLine.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BrokenChainException(file, number, String.valueOf(e.getMessage()));
        }
    }

    /** Beside the log: a process loses its lock of a file as soon as it closes that file anywhere. */
    private FileChannel openLockFile() throws IOException {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        disk.createPrivate(lock);
        return FileChannel.open(lock, StandardOpenOption.WRITE);
    }

    private record End(long bytes, Sha256 head) {}
}
