package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishing takes the same memory whatever the size: a dataset is published, changed, compared and found again by a
 * process whose heap its triples would fill several times. More rows: {@code -Dgateway.rows=1000000}.
 */
class SmallHeapTest {

    private static final String HEAP = "-Xmx160m";
    private static final int ROWS = Integer.getInteger("gateway.rows", 60_000);
    private static final int TRIPLES_PER_ROW = 5;

    @TempDir
    Path temporary;

    @Test
    void aDatasetLargerThanTheHeapIsPublishedTwiceInAllFormats() throws IOException, InterruptedException {
        Path output = temporary.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-Xlog:disable",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapPublisher.class.getName(),
                        temporary.resolve("data").toString(),
                        temporary.resolve("input").toString(),
                        String.valueOf(ROWS))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exitCode = process.waitFor();

        List<String> said = Files.readAllLines(output);
        assertThat(exitCode).as(String.join("\n", said)).isZero();
        assertThat(said).contains("published 1", "published 2", "shown " + (long) TRIPLES_PER_ROW * ROWS);
        assertThat(said).anyMatch(line -> line.startsWith("note ") && line.contains(String.valueOf(ROWS / 100)));
    }
}
