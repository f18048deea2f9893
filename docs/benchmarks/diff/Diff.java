import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.diff.Diffs;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Failpoint;

/** Compares one table of two folders as two versions: Diff.java FOLDER FOLDER TABLE, with the gateway on the class path. */
class Diff {

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("diff-benchmark");
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Failpoint.class, () -> Failpoint.NONE);
            context.registerBean(BaseIri.class, () -> new BaseIri("https://data.example.vn"));
            context.registerBean(DataDirectory.class, () -> new DataDirectory(data));
            context.scan("vn.congmo.gateway.files");
            context.register(Diffs.class);
            context.refresh();
            ContentStore contents = context.getBean(ContentStore.class);
            DatasetVersion one = version(contents, Path.of(arguments[0]), 1, arguments[2]);
            DatasetVersion two = version(contents, Path.of(arguments[1]), 2, arguments[2]);
            for (String round : List.of("first", "again")) {
                Instant start = Instant.now();
                var diff = context.getBean(Diffs.class).find(one, two, arguments[2]).orElseThrow();
                System.out.printf(
                        "%s: %d added, %d changed, %d removed in %d ms; CSV %d bytes, JSON %d bytes%n",
                        round,
                        diff.added(),
                        diff.changed(),
                        diff.removed(),
                        Duration.between(start, Instant.now()).toMillis(),
                        diff.csv().bytes(),
                        diff.json().bytes());
            }
        }
        System.out.println(Files.readString(Path.of("/proc/self/status")).lines()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse(""));
    }

    private static DatasetVersion version(ContentStore contents, Path folder, int number, String table)
            throws Exception {
        Distribution csv = store(contents, folder.resolve(table + ".csv"));
        Distribution metadata = store(contents, folder.resolve("csv-metadata.json"));
        return new DatasetVersion(
                new VersionId(new DatasetId("sample"), number),
                Instant.now(),
                Sha256.of(new byte[] {(byte) number}),
                List.of(new PublishedTable(table, 0, csv, List.of())),
                metadata,
                metadata,
                List.of(),
                0,
                new LocalizedText("", ""));
    }

    private static Distribution store(ContentStore contents, Path file) throws Exception {
        try (InputStream content = Files.newInputStream(file)) {
            ContentStore.StoredFile stored = contents.store(content);
            return new Distribution(
                    file.getFileName().toString(), "application/octet-stream", stored.sha256(), stored.bytes());
        }
    }
}
