package vn.congmo.gateway.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;

/**
 * Remembers what was made of things that never change, so that nobody makes it twice: for each key a short text, which
 * names by their hash what was put into the content store. It can be thrown away: then things are made again.
 */
@Component
public class MadeOnce {

    private final Path folder;
    private final Disk disk;
    private final Map<String, ReentrantLock> makers = new ConcurrentHashMap<>();

    MadeOnce(DataDirectory data, Disk disk) {
        this.folder = data.resolve("made");
        this.disk = disk;
    }

    /**
     * What was made for this key; makes it where that was not done yet. Who asks for it meanwhile waits.
     *
     * @param key all that the result depends on, also the way it is made
     * @throws IOException when the maker fails or the disk does not take it; then nothing is remembered
     */
    public String get(String key, Maker maker) throws IOException {
        ReentrantLock one = makers.computeIfAbsent(key, any -> new ReentrantLock());
        one.lock();
        try {
            Optional<String> made = find(key);
            return made.isPresent() ? made.get() : keep(key, maker.make());
        } finally {
            one.unlock();
            makers.remove(key, one);
        }
    }

    /** What was made for this key before. */
    public Optional<String> find(String key) throws IOException {
        Path file = file(key);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** Forgets what was made for this key, where it turned out to be lost. */
    public void forget(String key) throws IOException {
        Files.deleteIfExists(file(key));
    }

    private String keep(String key, String made) throws IOException {
        Path file = file(key);
        disk.createFolder(folder);
        Path incoming = Files.createTempFile(folder, "made-", ".tmp");
        try {
            Files.writeString(incoming, made);
            disk.sync(incoming);
            disk.rename(incoming, file);
        } finally {
            Files.deleteIfExists(incoming);
        }
        return made;
    }

    private Path file(String key) {
        return folder.resolve(Sha256.of(key.getBytes(StandardCharsets.UTF_8)).hex());
    }

    /** Makes something and says in a short text where it is. */
    @FunctionalInterface
    public interface Maker {
        /** Makes it. */
        String make() throws IOException;
    }
}
