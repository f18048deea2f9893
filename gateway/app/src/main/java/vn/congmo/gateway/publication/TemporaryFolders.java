package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DataDirectory;

/** Folders for the time of one run; what a killed run left is removed at the next start. */
@Component
class TemporaryFolders {

    private final Path folder;

    TemporaryFolders(DataDirectory data) {
        this.folder = data.resolve("temporary");
    }

    /** A new empty folder. */
    Path create() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempDirectory(folder, "run-");
    }

    /** The name of a folder that may be made. */
    Path name() {
        return folder.resolve("run-" + UUID.randomUUID());
    }

    /** Removes everything temporary. */
    void clear() throws IOException {
        delete(folder);
    }

    /** Removes a folder with what is in it. */
    void delete(Path what) throws IOException {
        if (Files.exists(what)) {
            try (Stream<Path> files = Files.walk(what)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
