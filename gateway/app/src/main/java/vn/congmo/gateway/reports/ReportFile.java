package vn.congmo.gateway.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A file of a report; written when it is asked for.
 *
 * @param name      with its ending
 * @param mediaType with its charset where it is text
 * @param table     whose rows it holds, where it holds one table only
 */
public record ReportFile(String name, String mediaType, Optional<String> table, Content content) {

    /** The ending of its name. */
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Its bytes; reports are small. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    /** What is in it. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }
}
