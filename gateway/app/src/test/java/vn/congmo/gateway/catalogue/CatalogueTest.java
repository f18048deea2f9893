package vn.congmo.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;

/** How a catalogue follows from the one before. */
class CatalogueTest {

    private static final DatasetId THINGS = new DatasetId("things");
    private static final LocalizedText REASON = new LocalizedText("thử", "a try");
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    @TempDir
    Path folder;

    private Catalogue three = Catalogue.empty();

    @BeforeEach
    void publish() {
        for (int number = 1; number <= 3; number++) {
            DatasetVersion version = VersionFixture.of(new FolderContentStore(folder), "things", number)
                    .issued("2026-11-22T05:00:0" + number + "Z")
                    .build();
            three = three.with(version, head(number));
        }
    }

    @Test
    void timeNeverRunsBackwards() {
        assertThat(three.timeOfNext(NOON)).isEqualTo(Instant.parse("2026-11-22T05:00:03.001Z"));
        assertThat(three.timeOfNext(NOON.plusSeconds(9).plusNanos(1_234_567)))
                .isEqualTo(Instant.parse("2026-11-22T05:00:09.001Z"));
        assertThat(Catalogue.empty().timeOfNext(NOON)).isEqualTo(NOON);
    }

    @Test
    void aWithdrawnVersionIsNoPreviousVersionAnyMore() {
        Catalogue left = three.without(new VersionId(THINGS, 2), NOON.plusSeconds(9), REASON, head(4));

        Dataset dataset = left.find(THINGS).orElseThrow();
        assertThat(dataset.findPrevious(dataset.current()).orElseThrow().id().number())
                .isEqualTo(1);
        assertThat(dataset.findVersion(2)).isEmpty();
        assertThat(left.changes().getLast().kind()).isEqualTo(Change.Kind.VERSION_WITHDRAWN);
        assertThat(left.head()).isEqualTo(head(4));
    }

    @Test
    void whatWasWithdrawnBeforeKeepsItsOwnReason() {
        LocalizedText other = new LocalizedText("khác", "another");
        Catalogue left = three.without(new VersionId(THINGS, 2), NOON.plusSeconds(9), REASON, head(4))
                .without(THINGS, NOON.plusSeconds(10), other, head(5));

        assertThat(left.find(THINGS)).isEmpty();
        assertThat(left.withdrawals(THINGS)).containsOnlyKeys(1, 2, 3);
        assertThat(left.withdrawals(THINGS).values())
                .extracting(Withdrawal::reason)
                .containsExactly(other, REASON, other);
        assertThat(left.nameNext(THINGS).number()).isEqualTo(4);
        assertThat(left.nameNext(new DatasetId("others")).number()).isEqualTo(1);
    }

    @Test
    void theCurrentVersionGoesWithItsDatasetOnly() {
        assertThatThrownBy(() -> three.without(new VersionId(THINGS, 3), NOON, REASON, head(4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sha256 head(int number) {
        return Sha256.of(new byte[] {(byte) number});
    }
}
