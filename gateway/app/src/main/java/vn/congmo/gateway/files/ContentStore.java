package vn.congmo.gateway.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;

/** Files named by their hash. What is stored is synced to disk, never changes and is never deleted by a publish. */
public interface ContentStore {

    /**
     * Stores a copy of the content.
     *
     * @return its hash; storing the same content again changes nothing
     * @throws IOException when the disk does not take it; then nothing was stored
     */
    StoredFile store(InputStream content) throws IOException;

    /**
     * The file with this content.
     *
     * @throws java.nio.file.NoSuchFileException when it was never stored or is lost
     */
    Path get(Sha256 sha256) throws IOException;

    /** The same where it must be there: that it is lost is a fault of the data directory. */
    default Path require(Sha256 sha256) {
        try {
            return get(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored file is lost: " + sha256, e);
        }
    }

    /** The folder that all its files are in, at any depth. */
    Path folder();

    /** That of a data directory, for programs that start nothing else. */
    static ContentStore in(DataDirectory data, Disk disk) {
        return new DiskContentStore(data, disk);
    }

    /** What was stored: hash and size in bytes. */
    record StoredFile(Sha256 sha256, long bytes) {}
}
