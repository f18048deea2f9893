package vn.congmo.gateway.feeds.ldes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.Disk;

/** What the stream has told, on disk below {@code feeds/ldes}: written once, whole or not at all. */
@Component
class KeptFiles {

    private final Path folder;
    private final Disk disk;

    KeptFiles(DataDirectory data, Disk disk) {
        this.folder = data.resolve("feeds").resolve("ldes");
        this.disk = disk;
    }

    /** The file of this name, written now if there is none. */
    synchronized Path get(String name, Content content) {
        Path file = find(name);
        if (!Files.exists(file)) {
            write(file, content);
        }
        return file;
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
