import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Runs a contestant several times in one process and prints what each round took: {@code CSV OUTPUT ROUNDS}.
 *
 * <p>An output of {@code -} is counted and thrown away. With {@code -Dwait=true} each round waits for one byte on the
 * standard input, so that a script can let several processes take turns. The lines are separated by tabs: number of
 * the round, rows, seconds, rows per second, CPU seconds of the whole process, bytes written; the last line is
 * {@code peak} and the largest resident set in KiB (0 where {@code /proc} is missing).
 */
final class Rounds {

    private static final int BUFFER = 1 << 16;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Rounds() {}

    /** Turns a table into N-Triples and gives the number of its rows. */
    @FunctionalInterface
    interface Contestant {
        long convert(Path csv, OutputStream triples) throws IOException;
    }

    static void run(String[] arguments, Contestant contestant) throws IOException {
        Path csv = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[2]);
        for (int round = 1; round <= rounds && isAsked(); round++) {
            clear(arguments[1]);
            System.out.println(round + "\t" + measured(csv, arguments[1], contestant));
        }
        System.out.println("peak\t" + peak());
    }

    private static boolean isAsked() throws IOException {
        return !Boolean.getBoolean("wait") || System.in.read() >= 0;
    }

    /** Removes the last round's file beforehand: its pages need not go to the disk any more. */
    private static void clear(String output) throws IOException {
        if (!output.equals("-") && Files.isRegularFile(Path.of(output))) {
            Files.delete(Path.of(output));
        }
    }

    private static String measured(Path csv, String output, Contestant contestant) throws IOException {
        long cpu = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        Counter counter = new Counter(open(output));
        long rows;
        try (counter) {
            rows = contestant.convert(csv, counter);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
        return String.format(
                Locale.ROOT, "%d\t%.3f\t%.0f\t%.3f\t%d", rows, seconds, rows / seconds, cpuSeconds, counter.bytes);
    }

    private static OutputStream open(String output) throws IOException {
        if (output.equals("-")) {
            return OutputStream.nullOutputStream();
        }
        return new BufferedOutputStream(Files.newOutputStream(Path.of(output)), BUFFER);
    }

    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "0";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("0");
    }

    /** Counts the bytes on their way. */
    private static final class Counter extends FilterOutputStream {

        private long bytes;

        Counter(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            bytes++;
            out.write(b);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            bytes += length;
            out.write(source, offset, length);
        }
    }
}
