import java.nio.file.Files;
import java.nio.file.Path;
import vn.congmo.extraction.Extraction;

/** Reads one file once, and tells its seconds and the largest resident set of the process in MB. */
public final class Memory {
    private Memory() {}

    /** FILE: any format that the extraction reads. */
    public static void main(String[] args) throws Exception {
        long clock = System.nanoTime();
        var file = Path.of(args[0]);
        var findings = Extraction.create().extract(Files.readAllBytes(file), file.getFileName().toString()).findings();
        var peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .findFirst()
                .orElse("VmHWM: 0 kB")
                .replaceAll("\\D", "");
        System.out.printf(
                "%s\t%.1f s\t%d MB\t%d tasks%n",
                file.getFileName(),
                (System.nanoTime() - clock) / 1e9,
                Long.parseLong(peak) / 1024,
                findings.tasks().size());
    }
}
