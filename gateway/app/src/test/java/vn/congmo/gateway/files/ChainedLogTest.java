package vn.congmo.gateway.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainedLogTest {

    @TempDir
    Path folder;

    private Path file;
    private ChainedLog log;

    @BeforeEach
    void open() {
        file = folder.resolve("log.jsonl");
        log = open(Failpoint.NONE);
    }

    @Test
    void whatWasAppendedIsListedInOrderAndChained() throws IOException {
        log.append(List.of("{\"a\":1}"));
        log.append(List.of("{\"a\":2}", "{\"a\":\"3 \\n ,\\\"hash\\\":\\\"x\\\"}\"}"));
        List<ChainedLine> lines = open(Failpoint.NONE).list();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).previous()).isEqualTo(lines.get(0).hash());
        assertThat(lines.get(2).json()).contains("\"a\":\"3 \\n ,");
    }

    @Test
    void anotherProcessMayAppendInBetween() throws IOException {
        ChainedLog other = open(Failpoint.NONE);
        log.append(List.of("{\"a\":1}"));
        other.append(List.of("{\"a\":2}"));
        log.append(List.of("{\"a\":3}"));
        assertThat(log.list()).hasSize(3);
    }

    @Test
    void manyMayAppendAtOnce() throws IOException {
        IntStream.range(0, 40).parallel().forEach(i -> {
            try {
                (i % 2 == 0 ? log : open(Failpoint.NONE)).append(List.of("{\"a\":" + i + "}"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(log.list()).hasSize(40);
    }

    @Test
    void everyChangedByteIsFound() throws IOException {
        log.append(List.of("{\"a\":1}"));
        log.append(List.of("{\"a\":2}"));
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length - 1; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(() -> open(Failpoint.NONE).list())
                    .as("byte " + i)
                    .isInstanceOf(BrokenChainException.class);
        }
    }

    @Test
    void aLineTakenOutOrMovedIsFound() throws IOException {
        log.append(List.of("{\"a\":1}", "{\"a\":2}", "{\"a\":3}"));
        List<String> lines = Files.readAllLines(file);
        for (List<String> changed : List.of(
                lines.subList(1, 3),
                List.of(lines.get(0), lines.get(2)),
                List.of(lines.get(0), lines.get(2), lines.get(1)),
                List.of(lines.get(0), lines.get(0), lines.get(1)))) {
            Files.write(file, changed);
            ChainedLog tampered = open(Failpoint.NONE);
            assertThatThrownBy(tampered::list).isInstanceOf(BrokenChainException.class);
            assertThatThrownBy(() -> tampered.append(List.of("{\"a\":4}"))).isInstanceOf(BrokenChainException.class);
        }
    }

    @Test
    void aTornLineDoesNotCountAndIsCutByTheNextAppend() throws IOException {
        log.append(List.of("{\"a\":1}"));
        Files.writeString(file, "{\"previous\":\"12", StandardOpenOption.APPEND);
        assertThat(log.list()).hasSize(1);
        log.append(List.of("{\"a\":2}"));
        assertThat(log.list()).hasSize(2);
        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8)).hasSize(2);
    }

    @Test
    void aFailingDiskLeavesNothingBehind() throws IOException {
        log.append(List.of("{\"a\":1}"));
        byte[] before = Files.readAllBytes(file);
        ChainedLog failing = open(reached -> {
            if (reached.equals("part-written")) {
                throw new InternalError("disk full");
            }
        });
        assertThatThrownBy(() -> failing.append(List.of("{\"a\":2}"))).isInstanceOf(InternalError.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        log.append(List.of("{\"a\":3}"));
        assertThat(log.list()).hasSize(2);
    }

    @Test
    void onlyOneLineObjectsAreTaken() {
        for (String bad : List.of("", "{}", "[1]", "{\"a\":\n1}", "x")) {
            assertThatThrownBy(() -> log.append(List.of(bad))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(file).doesNotExist();
    }

    private ChainedLog open(Failpoint failpoint) {
        return new ChainedLog(file, new Disk(failpoint));
    }
}
