package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A publish survives the death of its process at any moment. All steps and more random rounds:
 * {@code -Dgateway.kill.every-step=true -Dgateway.kill.rounds=100}; another seed: {@code -Dgateway.kill.seed=N}.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("gateway.kill.rounds", 4);
    private static final boolean EVERY_STEP = Boolean.getBoolean("gateway.kill.every-step");
    private static final long SEED = Long.getLong("gateway.kill.seed", 20_261_122L);

    @TempDir
    static Path temporary = Path.of("");

    @Test
    void haltingAfterEachDurableStepLeavesTheOldOrTheNewVersionWhole() throws Exception {
        ChildProcesses children = new ChildProcesses(DyingPublisher.class, temporary.resolve("halting"));
        Path prepared = temporary.resolve("prepared");
        children.start(prepared, 1, 0).await();
        int steps = children.start(copy(prepared, "counted"), 1, 0).await().number("steps", 0);
        List<Integer> found = inPairs(chosen(steps), step -> {
            Path data = copy(prepared, "halted-" + step);
            ChildProcesses.Child child = children.start(data, 1, step).await();
            assertThat(child.exitCode()).as("step %d of %d", step, steps).isEqualTo(ChildProcesses.HALTED);
            int acknowledged = child.number("published", 1);
            return VersionCheck.check(data, acknowledged, acknowledged + 1);
        });
        assertThat(found).contains(1, 2).isSorted();
        System.out.printf("Halted after %d of %d durable steps: every version whole%n", found.size(), steps);
    }

    @Test
    void killingAtRandomMomentsLosesNoAcknowledgedVersion() throws Exception {
        ChildProcesses children = new ChildProcesses(DyingPublisher.class, temporary.resolve("killing"));
        Random moments = new Random(SEED);
        Path data = temporary.resolve("killed");
        children.start(data, 1, 0).await();
        int version = 1;
        for (int round = 0; round < ROUNDS; round++) {
            ChildProcesses.Child child = children.start(data, 10_000, 0);
            child.kill(Duration.ofMillis(moments.nextInt(2_000)));
            int acknowledged = child.number("published", version);
            version = VersionCheck.check(data, acknowledged, acknowledged + 1);
        }
        System.out.printf("Killed %d times at random: %d versions, all whole%n", ROUNDS, version);
        assertThat(version).isGreaterThan(1);
    }

    @Test
    void haltingAfterEachDurableStepOfAWithdrawalTakesAllBackOrNothing() throws Exception {
        ChildProcesses children = new ChildProcesses(DyingPublisher.class, temporary.resolve("withdrawing"));
        Path prepared = temporary.resolve("published");
        children.start(prepared, 2, 0).await();
        int steps = children.start(copy(prepared, "withdrawn"), "withdraw", 0)
                .await()
                .number("steps", 0);
        List<Integer> chosen = IntStream.iterate(1, step -> step <= steps, step -> step + (EVERY_STEP ? 1 : 2))
                .boxed()
                .toList();
        List<Integer> found = inPairs(chosen, step -> {
            Path data = copy(prepared, "withdrawing-" + step);
            ChildProcesses.Child child = children.start(data, "withdraw", step).await();
            assertThat(child.exitCode()).as("step %d of %d", step, steps).isEqualTo(ChildProcesses.HALTED);
            int acknowledged = child.number("withdrawn", 0);
            return VersionCheck.checkWithdrawn(data, acknowledged, acknowledged + 1);
        });
        assertThat(found).contains(0, 1, 2).isSorted();
        System.out.printf(
                "Halted after %d of %d durable steps of two withdrawals: all or nothing%n", found.size(), steps);
    }

    /** Files are stored one like the other: of their steps some will do, of those of log and store none is left out. */
    private static List<Integer> chosen(int steps) {
        return IntStream.rangeClosed(1, steps)
                .filter(step -> EVERY_STEP || step % 6 == 0 || step > steps - 7)
                .boxed()
                .toList();
    }

    /** What was found after each step; two processes die at a time, each in a folder of its own. */
    private static List<Integer> inPairs(List<Integer> steps, Round round) throws Exception {
        try (ExecutorService pair = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> rounds = steps.stream()
                    .map(step -> pair.submit(() -> round.after(step)))
                    .toList();
            List<Integer> found = new ArrayList<>();
            for (Future<Integer> each : rounds) {
                found.add(each.get());
            }
            return found;
        }
    }

    private static Path copy(Path from, String name) throws IOException {
        Path to = temporary.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    /** Halts after a step and says what a restart then finds. */
    private interface Round {
        int after(int step) throws Exception;
    }
}
