package vn.congmo.gateway.ckan.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;

/** What was acknowledged is there after any end of the program; what was not, is not. */
class WrittenLogTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:02:03.000456Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everythingIsReadAgainAsItWas() {
        WrittenLog log = log(Failpoint.NONE);
        append(log, change("mot"));
        append(log, change("hai"));
        append(log, purge("mot"));
        assertThat(log(Failpoint.NONE).get()).isEqualTo(log.get());
        assertThat(log.get().packages()).containsOnlyKeys("id-hai");
        assertThat(log.get().files()).containsKey("file-mot");
    }

    @Test
    void aLineThatWasNotWrittenToItsEndNeverWas() throws IOException {
        WrittenLog log = log(Failpoint.NONE);
        append(log, change("mot"));
        Files.writeString(folder.resolve("ckan-log.jsonl"), "{\"previous\":\"0", StandardOpenOption.APPEND);
        WrittenLog next = log(Failpoint.NONE);
        assertThat(next.get().packages()).containsOnlyKeys("id-mot");
        append(next, change("hai"));
        assertThat(log(Failpoint.NONE).get().packages()).containsOnlyKeys("id-mot", "id-hai");
    }

    @Test
    void wherePartOfALineWasWrittenNothingChanged() {
        append(log(Failpoint.NONE), change("mot"));
        AtomicInteger left = new AtomicInteger(1);
        WrittenLog failing = log(step -> {
            if (step.equals("part-written") && left.getAndDecrement() == 0) {
                throw new UncheckedIOException(new IOException("full"));
            }
        });
        assertThat(failing.get().packages()).hasSize(1);
        assertThatThrownBy(() -> append(failing, change("hai"))).isInstanceOf(RuntimeException.class);
        assertThat(failing.get().packages()).containsOnlyKeys("id-mot");
    }

    @Test
    void whoDidNotLookMayNotWrite() {
        assertThatThrownBy(() -> log(Failpoint.NONE).append(change("mot"))).isInstanceOf(IllegalStateException.class);
    }

    private WrittenLog log(Failpoint failpoint) {
        return new WrittenLog(new DataDirectory(folder), new Disk(failpoint));
    }

    private static void append(WrittenLog log, WrittenChange change) {
        log.alone(() -> {
            log.append(change);
            return true;
        });
    }

    private static WrittenChange change(String name) {
        CkanResource file = new CkanResource(
                "file-" + name, Map.of("url", "x", "lạ", "y"), Optional.of(3L), NOW, Optional.of(NOW), NOW);
        CkanPackage written = new CkanPackage(
                "id-" + name,
                name,
                "org",
                "somebody",
                CkanPackage.State.DELETED,
                true,
                Map.of("title", "Bộ\n\"dữ liệu\""),
                List.of("gove"),
                List.of("cà phê"),
                new TreeMap<>(Map.of("b", "1", "a", "2")),
                List.of(file),
                NOW,
                NOW);
        return WrittenChange.of(
                NOW,
                "somebody",
                "package_create",
                Optional.empty(),
                written,
                Map.of("file-" + name, new WrittenFile("a.csv", "text/csv", Sha256.of(new byte[0]), 0)));
    }

    private static WrittenChange purge(String name) {
        return WrittenChange.purge(NOW, "somebody", "dataset_purge", "id-" + name);
    }
}
