package vn.congmo.gateway.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The one door to changes on disk that must survive a kill or a power cut: each returns only once it is synced. */
public final class Disk {

    private static final FileAttribute<?>[] OWNER_ONLY = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };

    private final Failpoint failpoint;

    /** Tells the failpoint of every step. */
    public Disk(Failpoint failpoint) {
        this.failpoint = failpoint;
    }

    /** Marks a durable step that somebody else took, such as the commit of a transaction. */
    public void reach(String step) {
        failpoint.reach(step);
    }

    /** Creates a folder and those above it, and makes the last one's name durable. */
    public void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        syncParent(folder);
    }

    /** Creates an empty file that only its owner can read and write, unless it is there already. */
    public void createPrivate(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && Files.notExists(parent)) {
            createFolder(parent);
        }
        try {
            Files.createFile(file, posix ? OWNER_ONLY : new FileAttribute<?>[0]);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        syncParent(file);
    }

    /** Makes the content of a written file durable. */
    public void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        reach("file-synced");
    }

    /** Gives a synced file its final name at once, replacing what has it. */
    public void rename(Path file, Path name) throws IOException {
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        reach("file-renamed");
        syncParent(name);
    }

    /** Makes the names in a folder durable. */
    public void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
        reach("folder-synced");
    }

    /** Appends to a file, all or nothing: when it fails, the file is cut back to the length it had. */
    public void append(Path file, byte[] content) throws IOException {
        boolean isNew = Files.notExists(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long length = channel.size();
            try {
                writeAll(channel.position(length), content);
            } catch (IOException | Error e) {
                channel.truncate(length).force(true);
                throw e;
            }
        }
        if (isNew) {
            syncParent(file);
        }
        reach("appended");
    }

    /** Cuts a file off at a length in bytes. */
    public void truncate(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes).force(true);
        }
        reach("truncated");
    }

    private void writeAll(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer first = ByteBuffer.wrap(content, 0, content.length / 2);
        ByteBuffer rest = ByteBuffer.wrap(content, content.length / 2, content.length - content.length / 2);
        for (ByteBuffer part : new ByteBuffer[] {first, rest}) {
            while (part.hasRemaining()) {
                channel.write(part);
            }
            reach("part-written");
        }
        channel.force(true);
    }

    private void syncParent(Path file) throws IOException {
        Path parent = file.toAbsolutePath().normalize().getParent();
        if (parent != null) {
            syncFolder(parent);
        }
    }
}
