package vn.congmo.gateway.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;

/** Keeps content in {@code objects/<first two digits>/<hash>} of the data directory. */
@Component
class DiskContentStore implements ContentStore {

    private final Path objects;
    private final Path temporary;
    private final Disk disk;

    DiskContentStore(DataDirectory data, Disk disk) {
        this.objects = data.resolve("objects");
        this.temporary = data.resolve("temporary");
        this.disk = disk;
    }

    @Override
    public StoredFile store(InputStream content) throws IOException {
        Files.createDirectories(temporary);
        Path incoming = Files.createTempFile(temporary, "object-", ".tmp");
        try {
            MessageDigest digest = Sha256.digest();
            long bytes = copy(new DigestInputStream(content, digest), incoming);
            return keep(incoming, new StoredFile(Sha256.of(digest), bytes));
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @Override
    public Path get(Sha256 sha256) throws IOException {
        Path file = path(sha256);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return file;
    }

    @Override
    public Path folder() {
        return objects;
    }

    private StoredFile keep(Path incoming, StoredFile stored) throws IOException {
        Path file = path(stored.sha256());
        disk.createFolder(folder(stored.sha256()));
        if (isIntact(file, stored)) {
            disk.syncFolder(folder(stored.sha256()));
        } else {
            disk.sync(incoming);
            disk.rename(incoming, file);
        }
        return stored;
    }

    /** A file that rotted on disk is replaced when the same content comes again. */
    private static boolean isIntact(Path file, StoredFile stored) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != stored.bytes()) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Sha256.of(content).equals(stored.sha256());
        }
    }

    private Path path(Sha256 sha256) {
        return folder(sha256).resolve(sha256.hex());
    }

    private Path folder(Sha256 sha256) {
        return objects.resolve(sha256.hex().substring(0, 2));
    }

    private static long copy(InputStream content, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return content.transferTo(out);
        }
    }
}
