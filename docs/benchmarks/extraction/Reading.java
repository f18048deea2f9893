import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.Extraction;

/** Reads documents again and again on one thread, and tells pages a second of each round; a page is 2,000 characters. */
public final class Reading {
    private static final int PAGE = 2000;

    private Reading() {}

    /** ROUNDS SECONDS FILE...: so many rounds of at least so many seconds. */
    public static void main(String[] args) throws Exception {
        var files = new ArrayList<byte[]>();
        long characters = 0;
        for (var name : List.of(args).subList(2, args.length)) {
            files.add(Files.readAllBytes(Path.of(name)));
            characters += Files.readString(Path.of(name)).length();
        }
        var extraction = Extraction.create();
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= Integer.parseInt(args[0]); round++) {
            long pages = 0;
            long clock = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            while (System.nanoTime() - clock < Long.parseLong(args[1]) * 1_000_000_000L) {
                for (int i = 0; i < files.size(); i++) {
                    extraction.extract(files.get(i), args[i + 2]);
                }
                pages += characters / PAGE;
            }
            System.out.printf(
                    "%d\t%.0f\t%.0f%n",
                    round,
                    pages * 1e9 / (System.nanoTime() - clock),
                    pages * 1e9 / (threads.getCurrentThreadCpuTime() - cpu));
        }
    }
}
