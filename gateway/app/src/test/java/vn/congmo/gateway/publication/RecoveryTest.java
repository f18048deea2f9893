package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Failpoint;

/** What a start makes of a data directory that is not as the last stop left it. */
class RecoveryTest {

    @TempDir
    Path temporary;

    private Path data = Path.of("");
    private ThingsFolder input = new ThingsFolder(Path.of("target/things"));

    @BeforeEach
    void prepare() {
        data = temporary.resolve("data");
        input = new ThingsFolder(temporary.resolve("things"));
    }

    @Test
    void aRestartShowsTheSame() {
        Catalogue published = publishTwoVersions();

        assertShowsVersionTwo(published);
    }

    @Test
    void aMissingStoreIsBuiltAnew() throws IOException {
        Catalogue published = publishTwoVersions();
        try (Stream<Path> files = Files.walk(data.resolve("store"))) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }

        assertShowsVersionTwo(published);
    }

    @Test
    void anUnreadableStoreIsBuiltAnew() throws IOException {
        Catalogue published = publishTwoVersions();
        try (Stream<Path> files = Files.walk(data.resolve("store"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(dat|idn|bpt)"))
                    .toList()) {
                Files.write(file, new byte[(int) Math.min(Files.size(file), 4096)]);
            }
        }

        assertShowsVersionTwo(published);
    }

    @Test
    void aStoreOfAnEarlierVersionCatchesUp() {
        publishTwoVersions();
        Catalogue third;
        try (Engine engine = new Engine(data, Engine.BASE, failAt("graphs-switched"))) {
            input.things(4, 9);
            assertThatThrownBy(() -> engine.publish(input.path())).isInstanceOf(InternalError.class);
            assertThat(engine.catalogue().list().getFirst().current().id().number())
                    .isEqualTo(2);
            assertThat(engine.shownThings()).hasSize(5);
        }
        try (Engine engine = new Engine(data)) {
            third = engine.catalogue();
            assertThat(third.list().getFirst().current().id().number()).isEqualTo(3);
            assertThat(engine.shownThings()).hasSize(9);
        }
    }

    @Test
    void theNextPublishHealsWhatTheLastOneCouldNotFinish() {
        publishTwoVersions();
        boolean[] full = {true};
        Failpoint once = step -> {
            if (full[0] && step.equals("graphs-switched")) {
                throw new InternalError("disk full");
            }
        };
        try (Engine engine = new Engine(data)) {
            assertThat(engine.shownThings()).hasSize(5);
        }
        full[0] = false;
        try (Engine engine = new Engine(data, Engine.BASE, once)) {
            full[0] = true;
            input.things(4, 9);
            assertThatThrownBy(() -> engine.publish(input.path())).isInstanceOf(InternalError.class);
            full[0] = false;
            assertThat(engine.publish(input.path())).isInstanceOf(Outcome.Unchanged.class);
            assertThat(engine.shownThings()).hasSize(9);
        }
    }

    @Test
    void aStoreOfAnotherLogIsBuiltAnew() throws IOException {
        publishTwoVersions();
        Files.delete(data.resolve("publication-log.jsonl"));

        try (Engine engine = new Engine(data)) {
            assertThat(engine.shownThings()).isEmpty();
        }
    }

    @Test
    void rebuildGivesTheSameStore() {
        publishTwoVersions();
        try (Engine engine = new Engine(data)) {
            Set<String> before = engine.shownThings();
            engine.get(Publisher.class).rebuild(Progress.SILENT);

            assertThat(engine.shownThings()).isEqualTo(before);
        }
    }

    @Test
    void aDamagedFileIsNamedWhenTheStoreHasToBeBuiltFromIt() throws IOException {
        DatasetVersion version = publishTwoVersions().list().getFirst().current();
        try (Engine engine = new Engine(data)) {
            Path graph = engine.get(ContentStore.class).get(version.graph().sha256());
            Files.writeString(graph, Files.readString(graph).replaceFirst("thing-1", "thing-7"));

            assertThatThrownBy(() -> engine.get(Publisher.class).rebuild(Progress.SILENT))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("lost-file")
                    .hasMessageContaining(version.graph().sha256().hex());
            assertThat(engine.shownThings()).hasSize(5);
        }
    }

    @Test
    void anotherBaseIriIsRefusedAtStart() {
        publishTwoVersions();

        assertThatThrownBy(() -> new Engine(data, "https://data.example.vn", Failpoint.NONE))
                .hasRootCauseInstanceOf(Refusal.class)
                .rootCause()
                .hasMessageContaining("other-base-iri");
    }

    @Test
    void twoGatewaysNeverShareADataDirectory() {
        try (Engine engine = new Engine(data)) {
            assertThatThrownBy(() -> new Engine(data)).rootCause().hasMessageContaining("data-in-use");
            assertThat(engine.publish(input.things(1, 1).path())).isInstanceOf(Outcome.Published.class);
        }
    }

    private Catalogue publishTwoVersions() {
        try (Engine engine = new Engine(data)) {
            engine.publish(input.things(3, 7).path());
            engine.publish(input.things(2, 8).path());
            return engine.catalogue();
        }
    }

    private void assertShowsVersionTwo(Catalogue published) {
        try (Engine engine = new Engine(data)) {
            assertThat(engine.catalogue()).isEqualTo(published);
            assertThat(engine.shownThings()).hasSize(5).noneMatch(triple -> triple.contains("\"7\""));
        }
    }

    private static Failpoint failAt(String name) {
        int[] seen = {0};
        return step -> {
            if (step.equals(name) && seen[0]++ == 0) {
                throw new InternalError("disk full at " + step);
            }
        };
    }
}
