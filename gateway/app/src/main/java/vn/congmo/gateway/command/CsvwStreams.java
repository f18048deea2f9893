package vn.congmo.gateway.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where results and remarks of the CSVW commands go, in UTF-8. */
record CsvwStreams(PrintStream out, PrintStream err) {

    /** Those of the process. */
    static CsvwStreams standard() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** Results are buffered, remarks are not. */
    static CsvwStreams of(OutputStream out, OutputStream err) {
        return new CsvwStreams(
                new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
