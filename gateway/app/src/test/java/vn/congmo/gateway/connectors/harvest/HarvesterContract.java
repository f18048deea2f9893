package vn.congmo.gateway.connectors.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.connectors.PartnerFault;

/** What every harvester promises, whoever its partner is. */
public interface HarvesterContract {

    /** What is kept here of the partner. */
    HarvestFixture here();

    /** One run of the harvester against a partner that has at least one record. */
    HarvestOutcome run(HarvestFixture kept);

    /** The partner changes one of its records. */
    void partnerChangesOne();

    /** The partner takes one of its records back. */
    void partnerLosesOne();

    /** The partner fails at the next call. */
    void partnerFails();

    @Test
    default void whatIsFoundKeepsItsOriginItsLicenceAndWhenItWasSeen() {
        Instant first = here().clock().instant();
        HarvestOutcome outcome = run(here());
        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.added()).isPositive();
        assertThat(outcome.quarantined()).isZero();
        here().clock().pass(Duration.ofDays(1));
        run(here());
        assertThat(here().harvested().list()).hasSize(outcome.added()).allSatisfy(dataset -> {
            assertThat(dataset.id().source()).contains(HarvestFixture.NAME);
            assertThat(dataset.content().origin()).startsWith("http");
            assertThat(dataset.content().metadata().title().vi()).isNotBlank();
            assertThat(dataset.content().firstSeen()).isEqualTo(first);
            assertThat(dataset.lastSeen()).isEqualTo(first.plus(Duration.ofDays(1)));
            assertThat(dataset.missing()).isFalse();
        });
    }

    @Test
    default void anotherRunFindsNothingNewAlsoAfterARestart() throws IOException {
        run(here());
        List<String> before = here().contents();
        long lines = here().lines();
        assertThat(run(here()).isDifferent()).isFalse();
        HarvestFixture restarted = here().reopened();
        assertThat(run(restarted).isDifferent()).isFalse();
        assertThat(restarted.contents()).isEqualTo(before);
        assertThat(restarted.lines()).isLessThanOrEqualTo(lines + 2);
    }

    @Test
    default void aChangeIsTheNextVersionOfTheSameRecord() {
        run(here());
        List<String> names = here().names();
        List<KeptRecord> before = records();
        partnerChangesOne();
        assertThat(run(here()).changed()).isEqualTo(1);
        assertThat(here().names()).isEqualTo(names);
        assertThat(records())
                .filteredOn(record -> !before.contains(record))
                .singleElement()
                .satisfies(record -> {
                    KeptRecord old = before.get(names.indexOf(record.slug()));
                    boolean says = record.fingerprint().equals(old.fingerprint());
                    assertThat(record.version()).isEqualTo(says ? 1 : 2);
                    assertThat(record.firstSeen()).isEqualTo(old.firstSeen());
                });
    }

    private List<KeptRecord> records() {
        return here().harvested().list().stream().map(HarvestedDataset::content).toList();
    }

    @Test
    default void whatThePartnerTookBackIsNotTakenOutUnasked() {
        run(here());
        List<String> names = here().names();
        partnerLosesOne();
        here().clock().pass(Duration.ofDays(2));
        try {
            assertThat(run(here()).held()).isEqualTo(1);
            assertThat(here().harvested().list())
                    .filteredOn(HarvestedDataset::missing)
                    .hasSize(1);
        } catch (PartnerFault emptiness) {
            assertThat(names).as("only an empty catalogue is taken for a fault").hasSize(1);
        }
        assertThat(here().names()).isEqualTo(names);
    }

    @Test
    default void aFaultLosesNothingAndTheNextRunMakesUpForIt() {
        partnerFails();
        assertThatThrownBy(() -> run(here())).isInstanceOf(PartnerFault.class);
        run(here());
        List<String> before = here().contents();
        partnerFails();
        here().clock().pass(Duration.ofDays(2));
        assertThatThrownBy(() -> run(here())).isInstanceOf(PartnerFault.class);
        assertThat(here().contents()).isEqualTo(before).isNotEmpty();
        HarvestOutcome next = run(here());
        assertThat(next.complete()).isTrue();
        assertThat(next.isDifferent()).isFalse();
    }
}
