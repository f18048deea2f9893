package vn.congmo.csvw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files far larger than the heap, each read in a process of its own with little memory. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class BoundedMemoryTest {

    @Test
    void readsAGigabyte() throws Exception {
        assertThat(runWith96Megabytes(Kind.LONG_TEXTS)).contains("errors 0").contains("rows 107374");
    }

    @Test
    void checksAMillionKeysAndFindsTheOneThatStandsTwice() throws Exception {
        assertThat(runWith96Megabytes(Kind.KEYS))
                .contains("errors 1")
                .contains("rows 1000001")
                .contains("line 1000002 column 1: the primary key “k500000” already stands in line 500002");
    }

    @Test
    void givesUpOnAGigabyteBehindAQuoteThatIsNeverClosed() throws Exception {
        assertThat(runWith96Megabytes(Kind.OPEN_QUOTE))
                .contains("errors 1")
                .contains("line 3 column 2: the row is longer than 16777216 characters")
                .contains("look from byte 14 on");
    }

    @Test
    void givesUpOnAGigabyteWithoutALineEnd() throws Exception {
        assertThat(runWith96Megabytes(Kind.ONE_LINE))
                .contains("errors 1")
                .contains("line 1 column 1: the row is longer than 16777216 characters");
    }

    /** What is in the file that {@link EndlessTable} makes up. */
    enum Kind {
        LONG_TEXTS,
        KEYS,
        OPEN_QUOTE,
        ONE_LINE
    }

    private static String runWith96Megabytes(Kind kind) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessTable.class.getName(),
                        kind.name())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
