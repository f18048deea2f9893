package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.catalogue.Dataset;

/** Many publish at once: versions follow each other without gap, and readers see one or the next. */
class ConcurrencyTest {

    private static final int PUBLISHERS = 6;

    @TempDir
    Path temporary;

    @Test
    void publishersWaitForEachOtherAndReadersNeverSeeAMixture() throws Exception {
        try (Engine engine = new Engine(temporary.resolve("data"));
                ExecutorService threads = Executors.newFixedThreadPool(PUBLISHERS + 1)) {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int size = 1; size <= PUBLISHERS; size++) {
                Path input = new ThingsFolder(temporary.resolve("input-" + size))
                        .things(size, size)
                        .path();
                outcomes.add(threads.submit(() -> engine.publish(input)));
            }
            Future<?> reader = threads.submit(() -> read(engine, outcomes));
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Published.class);
            }
            reader.get();
            Dataset things = engine.catalogue().list().getFirst();
            assertThat(things.versions())
                    .extracting(version -> version.id().number())
                    .containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    private static void read(Engine engine, List<Future<Outcome>> outcomes) {
        do {
            Set<String> shown = engine.shownThings();
            // n things have 2n triples, and one more comes from the table of names.
            assertThat(shown.isEmpty() || shown.size() % 2 == 1).as("%s", shown).isTrue();
            assertThat(shown.stream()
                            .map(ConcurrencyTest::size)
                            .filter(size -> !size.isEmpty())
                            .distinct())
                    .hasSizeLessThanOrEqualTo(1);
        } while (!outcomes.stream().allMatch(Future::isDone));
    }

    private static String size(String triple) {
        return triple.contains("/def/size") ? triple.substring(triple.indexOf("/def/size")) : "";
    }
}
