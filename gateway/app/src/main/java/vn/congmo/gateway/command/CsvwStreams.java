package vn.congmo.gateway.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where results and remarks of the CSVW commands go, in UTF-8.
 *
 * @param out fails where it cannot be written, so that half a result never counts as one
 */
record CsvwStreams(PrintStream out, PrintStream err) {

    /** Those of the process. */
    static CsvwStreams standard() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    static CsvwStreams of(OutputStream out, OutputStream err) {
        OutputStream results = new BufferedOutputStream(new FailingStream(out));
        return new CsvwStreams(
                new PrintStream(results, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** Fails in a way that a {@link PrintStream}, which keeps other failures to itself, lets pass. */
    private static final class FailingStream extends FilterOutputStream {

        FailingStream(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
