package vn.congmo.csvw.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Fails where a print stream would go on in silence: when the disk is full or nobody reads on. */
final class CheckedOutput extends FilterOutputStream {

    private final PrintStream target;

    CheckedOutput(PrintStream target) {
        super(target);
        this.target = target;
    }

    @Override
    public void write(int octet) throws IOException {
        target.write(octet);
        check(target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        target.write(bytes, from, length);
        check(target);
    }

    /** Fails where something that was printed could not be written. */
    static void check(PrintStream target) throws IOException {
        if (target.checkError()) {
            throw new IOException("không ghi được kết quả / the result cannot be written");
        }
    }
}
