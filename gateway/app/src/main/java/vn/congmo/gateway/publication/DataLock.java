package vn.congmo.gateway.publication;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DataDirectory;

/** Lets one process at a time change a data directory; the system frees it when that process ends, however it ends. */
@Component
class DataLock {

    private final Path file;
    private @Nullable FileChannel channel;

    DataLock(DataDirectory data) {
        this.file = data.resolve("lock");
    }

    /**
     * Takes the lock for the life of this process or until it is released.
     *
     * @throws vn.congmo.gateway.core.Refusal when somebody else has it
     */
    void acquire() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(opened) == null) {
            opened.close();
            throw PublicationErrors.DATA_IN_USE.refusal(
                    "Một tiến trình khác đang dùng %s; hãy dừng nó hoặc chọn thư mục khác bằng --gateway.data"
                            .formatted(file.getParent()),
                    "Another process uses %s; stop it or choose another folder with --gateway.data"
                            .formatted(file.getParent()));
        }
        channel = opened;
    }

    /** Gives it back. */
    @PreDestroy
    void release() throws IOException {
        FileChannel held = channel;
        channel = null;
        if (held != null) {
            held.close();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
