package vn.congmo.gateway.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A publish survives the death of its process at any moment. More rounds: {@code -Dgateway.kill.rounds=100}; seed of the
 * random moments: {@code -Dgateway.kill.seed=N}.
 */
class KillTest {

    private static final int HALTED = 77;
    private static final int ROUNDS = Integer.getInteger("gateway.kill.rounds", 4);
    private static final long SEED = Long.getLong("gateway.kill.seed", 20_261_122L);

    @TempDir
    Path temporary;

    private Path archive = Path.of("");

    @BeforeEach
    void prepare() {
        archive = temporary.resolve("classes.jsa");
    }

    @Test
    void haltingAfterEachDurableStepLeavesTheOldOrTheNewVersionWhole() throws Exception {
        Path prepared = temporary.resolve("prepared");
        int steps = countSteps(prepared);
        List<Integer> found = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            Path data = copy(prepared, temporary.resolve("halted-" + step));
            Process child = start(data, 1, step);
            int acknowledged = acknowledged(child, 1);
            assertThat(child.waitFor()).as("step %d of %d", step, steps).isEqualTo(HALTED);
            found.add(VersionCheck.check(data, acknowledged, acknowledged + 1));
        }
        assertThat(found).contains(1, 2).isSorted();
        System.out.printf("Halted after each of %d durable steps: every version whole%n", steps);
    }

    @Test
    void killingAtRandomMomentsLosesNoAcknowledgedVersion() throws Exception {
        Random moments = new Random(SEED);
        Path data = temporary.resolve("killed");
        int version = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process child = start(data, 1_000, 0);
            kill(child, 700 + moments.nextInt(2_500));
            int acknowledged = acknowledged(child, version);
            version = VersionCheck.check(data, acknowledged, acknowledged + 1);
        }
        assertThat(version).isPositive();
        System.out.printf("Killed %d times at random: %d versions, all whole%n", ROUNDS, version);
    }

    /** Publishes version 1 into a directory, then counts the steps of another publish on a copy of it. */
    private int countSteps(Path prepared) throws Exception {
        Process first = start(prepared, 1, 0);
        String output = new String(first.getInputStream().readAllBytes(), UTF_8);
        assertThat(first.waitFor()).as(output).isZero();
        Process second = start(copy(prepared, temporary.resolve("counted")), 1, 0);
        return last(second, "steps ", 0);
    }

    private static void kill(Process child, long milliseconds) throws InterruptedException {
        child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
    }

    private static int acknowledged(Process child, int before) throws IOException {
        return last(child, "published ", before);
    }

    private static int last(Process child, String word, int otherwise) throws IOException {
        int last = otherwise;
        for (String line :
                new String(child.getInputStream().readAllBytes(), UTF_8).lines().toList()) {
            last = line.startsWith(word) ? Integer.parseInt(line.substring(word.length())) : last;
        }
        return last;
    }

    /** The first child writes a class archive, so that the many others start in a fraction of the time. */
    private Process start(Path data, int versions, int halt) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive,
                "-cp",
                System.getProperty("java.class.path"),
                DyingPublisher.class.getName(),
                data.toString(),
                data + "-input",
                String.valueOf(versions),
                String.valueOf(halt)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
