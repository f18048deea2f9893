package vn.congmo.gateway.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** A content store in a folder, without syncing: for tests that need files, not durability. */
public final class FolderContentStore implements ContentStore {

    private final Path folder;

    public FolderContentStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public StoredFile store(InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        Sha256 sha256 = Sha256.of(bytes);
        Files.write(folder.resolve(sha256.hex()), bytes);
        return new StoredFile(sha256, bytes.length);
    }

    @Override
    public Path get(Sha256 sha256) throws IOException {
        Path file = folder.resolve(sha256.hex());
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return file;
    }

    @Override
    public Path folder() {
        return folder;
    }
}
