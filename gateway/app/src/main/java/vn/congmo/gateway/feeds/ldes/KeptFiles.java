package vn.congmo.gateway.feeds.ldes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.Disk;

/** What the stream has told, on disk below {@code feeds/ldes}: written once, whole or not at all. */
@Component
class KeptFiles {

    private static final Duration LONGEST_READ = Duration.ofHours(1);

    private final Path folder;
    private final Disk disk;
    private final Clock clock;

    KeptFiles(DataDirectory data, Disk disk, Clock clock) {
        this.folder = data.resolve("feeds").resolve("ldes");
        this.disk = disk;
        this.clock = clock;
    }

    /** The file of this name, written now if there is none. */
    synchronized Path get(String name, Content content) {
        Path file = find(name);
        if (!Files.exists(file)) {
            write(file, content);
        }
        return file;
    }

    /** Deletes what another file has replaced, once nobody can still be reading it. */
    synchronized void forgetReplaced(String prefix, Path by) {
        Instant unread = clock.instant().minus(LONGEST_READ);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path file : files) {
                if (!file.equals(by)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(unread)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file of this name is, or would be. */
    Path find(String name) {
        return folder.resolve(name);
    }

    private void write(Path file, Content content) {
        Path unfinished = folder.resolve("unfinished");
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.write(out);
            }
            disk.sync(unfinished);
            disk.rename(unfinished, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file from start to end. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }
}
