package vn.congmo.gateway.ckan.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.ContentStore.StoredFile;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.publication.ChildProcesses;

/**
 * Writes a package with a file, in a process of its own that is made to be killed; it takes its name from the package
 * before. Arguments: data directory, the number of the package, and the durable step after which it halts itself (0:
 * none). It says the number once the package is acknowledged.
 */
final class DyingWriter {

    static final String NAME = "bo-du-lieu";

    private DyingWriter() {}

    public static void main(String[] arguments) throws IOException {
        AtomicInteger steps = new AtomicInteger();
        Disk disk = new Disk(ChildProcesses.halting(Integer.parseInt(arguments[2]), steps));
        DataDirectory data = new DataDirectory(Path.of(arguments[0]));
        int number = Integer.parseInt(arguments[1]);
        write(new WrittenLog(data, disk), ContentStore.in(data, disk), number);
        System.out.println("written " + number);
        System.out.println("steps " + steps.get());
    }

    static void write(WrittenLog log, ContentStore files, int number) throws IOException {
        StoredFile stored = files.store(new ByteArrayInputStream(content(number)));
        WrittenFile file = new WrittenFile("tep.csv", "text/csv", stored.sha256(), stored.bytes());
        log.alone(() -> {
            Optional<CkanPackage> before =
                    Optional.ofNullable(log.get().packages().get(id(number - 1)));
            log.append(WrittenChange.of(
                    Instant.EPOCH,
                    "somebody",
                    "package_create",
                    before.map(old -> old.named(old.id())),
                    named(number),
                    Map.of("file-" + number, file)));
            return true;
        });
    }

    static String id(int number) {
        return "id-" + number;
    }

    static byte[] content(int number) {
        return ("so\n" + number + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static CkanPackage named(int number) {
        return new CkanPackage(
                id(number),
                NAME,
                "org",
                "somebody",
                CkanPackage.State.DELETED,
                true,
                Map.of("title", "Bộ dữ liệu"),
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
