package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;

/** The bytes of the publication log for everybody: the whole of it up to an entry, and the line of an entry. */
@Component
public class PublishedLog {

    private static final int HASH_AND_END = 66;

    private final Path file;
    private final Map<Sha256, Line> lines = new HashMap<>();
    private long known;

    PublishedLog(DataDirectory data) {
        this.file = data.resolve(PublicationLog.FILE);
    }

    /** The file; what stands behind the last entry that readers see is not for them. */
    public Path file() {
        return file;
    }

    /**
     * How long the log is up to and with an entry.
     *
     * @throws NoSuchElementException when it has no such entry
     */
    public long bytesUpTo(Sha256 entry) throws IOException {
        return line(entry).end();
    }

    /**
     * Which place an entry has, from 1.
     *
     * @throws NoSuchElementException when the log has no such entry
     */
    public int number(Sha256 entry) throws IOException {
        return line(entry).number();
    }

    /**
     * The bytes of an entry's line, without its end.
     *
     * @throws NoSuchElementException when the log has no such entry
     */
    public byte[] entry(Sha256 entry) throws IOException {
        Line line = line(entry);
        byte[] bytes = new byte[(int) (line.end() - 1 - line.start())];
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(line.start());
            log.readFully(bytes);
        }
        return bytes;
    }

    private synchronized Line line(Sha256 entry) throws IOException {
        if (!lines.containsKey(entry)) {
            readOn();
        }
        Line line = lines.get(entry);
        if (line == null) {
            throw new NoSuchElementException("No such entry in the publication log: " + entry);
        }
        return line;
    }

    /** Lines are only ever appended: what was read before is as it was. */
    private void readOn() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(known);
            byte[] more = new byte[(int) (log.length() - known)];
            log.readFully(more);
            int start = 0;
            for (int i = 0; i < more.length; i++) {
                if (more[i] == '\n') {
                    remember(new String(more, start, i - start, StandardCharsets.UTF_8), known + start, known + i + 1);
                    start = i + 1;
                }
            }
            known += start;
        }
    }

    private void remember(String text, long start, long end) {
        if (text.length() > HASH_AND_END) {
            String hash = text.substring(text.length() - HASH_AND_END, text.length() - 2);
            lines.put(new Sha256(hash), new Line(lines.size() + 1, start, end));
        }
    }

    private record Line(int number, long start, long end) {}
}
