package vn.congmo.extraction.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, in memory or still on disk. */
sealed interface Content {

    /** Number of bytes. */
    long size() throws IOException;

    /** The bytes from the first on. */
    InputStream open() throws IOException;

    /** Up to this many bytes of the beginning. */
    default byte[] head(int length) throws IOException {
        try (var in = open()) {
            return in.readNBytes(length);
        }
    }

    /** All bytes in memory. */
    byte[] all() throws IOException;

    /** Bytes in memory. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; a copy would hold a large file twice.
    record InMemory(byte[] bytes) implements Content {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] all() {
            return bytes;
        }
    }

    /** A file that is read as far as needed. */
    record OnDisk(Path path) implements Content {
        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public byte[] all() throws IOException {
            return Files.readAllBytes(path);
        }
    }
}
