package vn.congmo.csvw.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;

/** Says from time to time how much of a file was read; nothing where it is read at once. */
final class ObservedInput extends FilterInputStream {

    private static final long INTERVAL = Duration.ofSeconds(5).toNanos();
    private static final int PERCENT = 100;

    private final String name;
    private final long size;
    private final PrintStream remarks;
    private long read;
    private long lastRemark = System.nanoTime();

    ObservedInput(InputStream in, String name, long size, PrintStream remarks) {
        super(in);
        this.name = name;
        this.size = size;
        this.remarks = remarks;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        observe(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        observe(Math.max(count, 0));
        return count;
    }

    private void observe(int more) {
        read += more;
        if (System.nanoTime() - lastRemark > INTERVAL) {
            lastRemark = System.nanoTime();
            remarks.println(name + ": " + (size == 0 ? PERCENT : read * PERCENT / size) + " %");
        }
    }
}
