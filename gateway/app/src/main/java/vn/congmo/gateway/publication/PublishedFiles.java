package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** The files of versions, trusted only after their hash was checked. */
@Component
public class PublishedFiles {

    private final ContentStore contents;

    PublishedFiles(ContentStore contents) {
        this.contents = contents;
    }

    /**
     * The file, byte for byte as it was published.
     *
     * @throws Refusal when it is lost or damaged
     */
    public Path getIntact(Distribution file) throws IOException {
        try {
            Path path = contents.get(file.sha256());
            try (InputStream content = Files.newInputStream(path)) {
                if (Sha256.of(content).equals(file.sha256())) {
                    return path;
                }
            }
        } catch (NoSuchFileException e) {
            throw lost(file);
        }
        throw lost(file);
    }

    /**
     * The file, in whatever state.
     *
     * @throws Refusal when it is lost
     */
    Path get(Distribution file) throws IOException {
        try {
            return contents.get(file.sha256());
        } catch (NoSuchFileException e) {
            throw lost(file);
        }
    }

    private static Refusal lost(Distribution file) {
        return PublicationErrors.LOST_FILE.refusal(
                "Tệp %s (objects/%s) bị mất hoặc hỏng; hãy khôi phục từ bản sao lưu"
                        .formatted(file.fileName(), file.sha256()),
                "The file %s (objects/%s) is lost or damaged; restore it from a backup"
                        .formatted(file.fileName(), file.sha256()));
    }
}
