package vn.congmo.gateway.outbound.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Takes in the body of one answer, up to a limit: in memory, or into a file that is there only when all of it is. */
final class AnswerBody implements AutoCloseable {

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final Optional<Path> target;
    private final Optional<Path> part;
    private final OutputStream stream;
    private long left;

    AnswerBody(Optional<Path> target, long limit) throws IOException {
        this.target = target;
        this.left = limit;
        this.part = target.isEmpty() ? Optional.empty() : Optional.of(beside(target.get()));
        this.stream = part.isEmpty() ? memory : Files.newOutputStream(part.get());
    }

    /** Takes the next bytes, already unpacked. */
    void write(byte[] bytes) {
        left -= bytes.length;
        if (left < 0) {
            throw new TooLarge();
        }
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it came: the file gets its name. */
    byte[] end() throws IOException {
        stream.close();
        if (part.isPresent()) {
            Files.move(part.get(), target.orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
        }
        return memory.toByteArray();
    }

    @Override
    public void close() {
        try {
            stream.close();
            if (part.isPresent()) {
                Files.deleteIfExists(part.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null
                ? Files.createTempFile("download", ".part")
                : Files.createTempFile(folder, "download", ".part");
    }

    /** The answer is larger than allowed. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
