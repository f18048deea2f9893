package vn.congmo.gateway.ckan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.codec.multipart.FilePart;
import vn.congmo.gateway.ckan.action.Upload;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.ContentStore.StoredFile;

/** The part {@code upload} of a form; it waits in a file of its own until it is closed. */
record UploadedPart(String fileName, Path file) implements Upload, AutoCloseable {

    static UploadedPart of(FilePart part) throws IOException {
        Path file = Files.createTempFile("upload-", ".tmp");
        part.transferTo(file).block();
        return new UploadedPart(part.filename(), file);
    }

    @Override
    public long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoredFile store(ContentStore files) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return files.store(content);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
