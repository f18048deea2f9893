package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** What was taken back is shown nowhere and does not come back by itself. */
class WithdrawalTest {

    private static final DatasetId THINGS = new DatasetId("things");
    private static final PublicationOrder AGAIN = new PublicationOrder(
            Optional.of(new LocalizedText("Đã bỏ tên riêng", "Names were removed")), Set.of(THINGS));

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
    void aWithdrawnDatasetLeavesCatalogueAndStoreAndIsRemembered() throws IOException {
        try (Engine engine = twoVersions()) {
            Change change = engine.withdraw(Optional.empty(), "Có dữ liệu cá nhân");

            assertThat(change.kind()).isEqualTo(Change.Kind.WITHDRAWN);
            assertThat(change.version()).isEqualTo(2);
            Catalogue catalogue = engine.catalogue();
            assertThat(catalogue.changes()).hasSize(3).last().isEqualTo(change);
            assertThat(catalogue.head()).isEqualTo(change.entry());
            assertThat(catalogue.list()).isEmpty();
            assertThat(catalogue.findWithdrawn(THINGS).orElseThrow().versions()).containsOnlyKeys(1, 2);
            assertThat(engine.shownThings()).isEmpty();
            assertThat(graphIsEmpty(engine, 1)).isTrue();
            assertThat(graphIsEmpty(engine, 2)).isTrue();
            assertThat(engine.get(AuditLog.class).list())
                    .last()
                    .matches(entry ->
                            entry.action().equals("withdraw") && entry.subject().equals("things"));
        }
        assertRestartShowsTheSame();
    }

    @Test
    void aWithdrawnVersionLeavesTheOthersAsTheyAre() throws IOException {
        try (Engine engine = twoVersions()) {
            Change change = engine.withdraw(Optional.of(1), "Sai số liệu");

            assertThat(change.kind()).isEqualTo(Change.Kind.VERSION_WITHDRAWN);
            assertThat(engine.catalogue().find(THINGS).orElseThrow().versions()).hasSize(1);
            assertThat(engine.catalogue().withdrawals(THINGS)).containsOnlyKeys(1);
            assertThat(engine.shownThings()).hasSize(5);
            assertThat(graphIsEmpty(engine, 1)).isTrue();
            assertThat(graphIsEmpty(engine, 2)).isFalse();
        }
        assertRestartShowsTheSame();
    }

    @Test
    void theBytesStayInTheContentStore() throws IOException {
        try (Engine engine = twoVersions()) {
            var version = engine.catalogue().list().getFirst().current();
            engine.withdraw(Optional.empty(), "thử");

            assertThat(engine.get(PublishedFiles.class).getIntact(version.graph()))
                    .exists();
        }
    }

    @Test
    void theSameInputDoesNotComeBackByItself() {
        try (Engine engine = twoVersions()) {
            engine.withdraw(Optional.empty(), "Có dữ liệu cá nhân");

            assertThat(engine.publish(input.path())).isInstanceOfSatisfying(Outcome.HeldBack.class, held -> {
                assertThat(held.dataset()).isEqualTo(THINGS);
                assertThat(held.explanation().vi()).contains("Có dữ liệu cá nhân", "--republish things");
            });
            assertThat(engine.publish(input.things(3, 7).path())).isInstanceOf(Outcome.HeldBack.class);
            assertThat(engine.catalogue().list()).isEmpty();
        }
    }

    @Test
    void anInputOfAWithdrawnVersionIsHeldBackToo() {
        try (Engine engine = twoVersions()) {
            engine.withdraw(Optional.of(1), "Sai số liệu");

            assertThat(engine.publish(input.things(3, 7).path())).isInstanceOf(Outcome.HeldBack.class);
            assertThat(engine.publish(input.things(2, 8).path())).isInstanceOf(Outcome.Unchanged.class);
            assertThat(engine.publish(input.things(2, 9).path())).isInstanceOf(Outcome.Published.class);
        }
    }

    @Test
    void whatIsPublishedAgainIsCreatedAndCountsOn() {
        try (Engine engine = twoVersions()) {
            engine.withdraw(Optional.empty(), "thử");
            engine.get(Publisher.class).publishAll(input.path(), AGAIN, Progress.SILENT);

            Catalogue catalogue = engine.catalogue();
            Change change = catalogue.changes().getLast();
            assertThat(change.kind()).isEqualTo(Change.Kind.CREATED);
            assertThat(change.version()).isEqualTo(3);
            assertThat(change.note().vi()).isEqualTo("Đã bỏ tên riêng");
            assertThat(catalogue.withdrawals(THINGS)).containsOnlyKeys(1, 2);
            assertThat(catalogue.findWithdrawn(THINGS)).isEmpty();
            assertThat(engine.shownThings()).hasSize(5);
            assertThat(engine.publish(input.path())).isInstanceOf(Outcome.Unchanged.class);
        }
        assertRestartShowsTheSame();
    }

    @Test
    void otherInputOfAWithdrawnDatasetIsPublished() {
        try (Engine engine = twoVersions()) {
            engine.withdraw(Optional.empty(), "thử");

            assertThat(engine.publish(input.things(1, 1).path())).isInstanceOf(Outcome.Published.class);
            assertThat(engine.catalogue().list().getFirst().current().id().number())
                    .isEqualTo(3);
        }
    }

    @Test
    void timesOfChangesNeverRunBackwards() {
        try (Engine engine = twoVersions()) {
            engine.withdraw(Optional.of(1), "thử");
            engine.withdraw(Optional.empty(), "thử");

            assertThat(engine.catalogue().changes())
                    .extracting(Change::time)
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(engine.catalogue().changes()).extracting(Change::number).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void whatCannotBeWithdrawnIsRefused() {
        try (Engine engine = twoVersions()) {
            assertThatThrownBy(() -> engine.withdraw(Optional.of(2), "thử")).hasMessageContaining("not-withdrawable");
            assertThatThrownBy(() -> engine.withdraw(Optional.of(3), "thử")).hasMessageContaining("unknown-withdrawal");
            assertThatThrownBy(() -> engine.withdraw(Optional.empty(), " ")).hasMessageContaining("not-withdrawable");
            engine.withdraw(Optional.of(1), "thử");
            assertThatThrownBy(() -> engine.withdraw(Optional.of(1), "thử"))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.particulars())
                            .containsEntry("instead", "/dataset/things"));
            engine.withdraw(Optional.empty(), "thử");
            assertThatThrownBy(() -> engine.withdraw(Optional.empty(), "thử")).hasMessageContaining("withdrawn");
            assertThat(engine.catalogue().changes()).hasSize(4);
        }
    }

    private Engine twoVersions() {
        Engine engine = new Engine(data);
        engine.publish(input.things(3, 7).path());
        engine.publish(input.things(2, 8).path());
        return engine;
    }

    private void assertRestartShowsTheSame() {
        Catalogue before;
        Set<String> shown;
        try (Engine engine = new Engine(data)) {
            before = engine.catalogue();
            shown = engine.shownThings();
            engine.get(Publisher.class).rebuild(Progress.SILENT);
            assertThat(engine.shownThings()).isEqualTo(shown);
        }
        try (Engine engine = new Engine(data)) {
            assertThat(engine.catalogue()).isEqualTo(before);
            assertThat(engine.shownThings()).isEqualTo(shown);
        }
    }

    private static boolean graphIsEmpty(Engine engine, int number) {
        String name = Engine.BASE + "/dataset/things/version/" + number;
        return engine.store()
                .read(store -> store.getGraph(NodeFactory.createURI(name)).isEmpty());
    }
}
