package vn.congmo.gateway.ckan.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.publication.ChildProcesses;

/** What officers write over CKAN's API survives the death of the program after any durable step. */
class WrittenKillTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void haltingAfterEachDurableStepKeepsAllOfAChangeOrNothing() throws Exception {
        ChildProcesses children = new ChildProcesses(DyingWriter.class, folder.resolve("processes"));
        ChildProcesses.Child whole = children.start(prepared("counted"), "2", 0).await();
        int steps = whole.number("steps", 0);
        assertThat(steps).as(whole.said()).isGreaterThan(6);
        int kept = 0;
        for (int step = 1; step <= steps; step++) {
            Path data = prepared("halted-" + step);
            ChildProcesses.Child child = children.start(data, "2", step).await();
            assertThat(child.exitCode()).as("step %d of %d", step, steps).isEqualTo(ChildProcesses.HALTED);
            assertThat(child.number("written", 0)).isZero();
            kept += check(data);
        }
        assertThat(kept).as("whole lines, synced or not yet").isEqualTo(2);
    }

    /** A folder in which the first package is written. */
    private Path prepared(String name) throws IOException {
        Path data = Files.createDirectories(folder.resolve(name));
        DyingWriter.write(log(data), files(data), 1);
        return data;
    }

    /** How many packages there are besides the first; then one more is written. */
    private static int check(Path data) throws IOException {
        Written found = log(data).get();
        int newest = found.packages().size();
        assertThat(newest).isBetween(1, 2);
        for (int number = 1; number <= newest; number++) {
            String name = number == newest ? DyingWriter.NAME : DyingWriter.id(number);
            assertThat(found.packages().get(DyingWriter.id(number))).isNotNull().returns(name, CkanPackage::name);
            assertThat(files(data)
                            .get(found.findFile("file-" + number).orElseThrow().sha256()))
                    .hasBinaryContent(DyingWriter.content(number));
        }
        DyingWriter.write(log(data), files(data), newest + 1);
        assertThat(log(data).get().packages()).hasSize(newest + 1);
        return newest - 1;
    }

    private static WrittenLog log(Path data) {
        return new WrittenLog(new DataDirectory(data), new Disk(Failpoint.NONE));
    }

    private static ContentStore files(Path data) {
        return ContentStore.in(new DataDirectory(data), new Disk(Failpoint.NONE));
    }
}
