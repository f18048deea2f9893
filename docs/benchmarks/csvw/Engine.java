import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.command.Folder;
import vn.congmo.csvw.metadata.MetadataLocator;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.ValidationReport;

/** Our library: finds and reads the metadata, validates every cell and key, writes; {@code -Dthreads=N}. */
public final class Engine {

    private static final String BASE = "http://example.org/";
    private static final int THREADS = Integer.getInteger("threads", 1);

    private Engine() {}

    public static void main(String[] arguments) throws IOException {
        Rounds.run(arguments, Engine::convert);
    }

    private static long convert(Path csv, OutputStream out) throws IOException {
        Folder folder = new Folder(BASE, csv.toAbsolutePath().getParent());
        TableGroup group = MetadataLocator.locate(BASE + csv.getFileName(), List.of(), folder);
        ValidationReport report = Csvw.nTriples(group, folder, Mode.MINIMAL, out, THREADS);
        if (!report.isValid()) {
            report.problems().forEach(System.err::println);
            throw new IOException(report.errors() + " errors in the data");
        }
        return report.rows().values().stream().mapToLong(Long::longValue).sum();
    }
}
