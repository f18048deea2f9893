package vn.congmo.gateway.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What of an append-only file of lines counts: a last line without its line end was never acknowledged. */
public final class WholeLines {

    private WholeLines() {}

    /** The whole lines of a file; nothing where there is none. */
    public static byte[] read(Path file) throws IOException {
        byte[] content = content(file);
        return Arrays.copyOf(content, length(content));
    }

    /** Cuts off what a killed process wrote of a line that it never acknowledged, and reads the rest. */
    public static byte[] cut(Path file, Disk disk) throws IOException {
        byte[] content = content(file);
        int whole = length(content);
        if (whole < content.length) {
            disk.truncate(file, whole);
        }
        return Arrays.copyOf(content, whole);
    }

    private static byte[] content(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static int length(byte[] content) {
        int length = content.length;
        while (length > 0 && content[length - 1] != '\n') {
            length--;
        }
        return length;
    }
}
