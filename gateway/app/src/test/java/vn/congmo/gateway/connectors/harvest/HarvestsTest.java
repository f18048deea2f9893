package vn.congmo.gateway.connectors.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;

/** What is harvested is kept apart, with origin and times; only what changed is written; nothing vanishes unasked. */
class HarvestsTest {

    private static final LocalizedText BAD = new LocalizedText("Hỏng", "Broken");

    @TempDir
    private Path folder;

    @Test
    void aRecordKeepsItsOriginItsLicenceAndWhenItWasSeen() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run(showing("1", "a", "b"));
        here.clock().pass(Duration.ofHours(1));
        here.run(showing("2", "a", "b"));

        HarvestedDataset dataset = here.reopened().harvested().find(id("a")).orElseThrow();

        assertThat(dataset.content().origin()).isEqualTo("https://partner.example/dataset/a");
        assertThat(dataset.content().metadata())
                .isEqualTo(HarvestFixture.record("a", "a").metadata());
        assertThat(dataset.content().version()).isEqualTo(1);
        assertThat(dataset.content().firstSeen()).isEqualTo(HarvestFixture.START);
        assertThat(dataset.lastSeen()).isEqualTo(HarvestFixture.START.plus(Duration.ofHours(1)));
        assertThat(here.harvested().raw(dataset)).asString().isEqualTo("raw a");
        assertThat(here.harvested()
                        .findConsignment(id("a"))
                        .orElseThrow()
                        .metadata()
                        .licence())
                .contains("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void aRunWithoutNewsWritesOneLine() throws IOException {
        HarvestFixture here = new HarvestFixture(folder);
        here.run(showing("1", "a", "b", "c"));
        long before = here.lines();

        HarvestOutcome outcome = here.run(showing("2", "a", "b", "c"));

        assertThat(here.lines() - before).isEqualTo(1);
        assertThat(outcome.unchanged()).isEqualTo(3);
        assertThat(outcome.isDifferent()).isFalse();
    }

    @Test
    void aRunWithDocumentsIsNewsAndOlderLinesHaveNone() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run((cursor, harvest) -> {
            harvest.received();
            return "1";
        });
        HarvestOutcome last =
                here.reopened().harvested().sources().getFirst().last().orElseThrow();
        assertThat(last.documents()).isEqualTo(1);
        String old = Source.JSON.writeValueAsString(last).replaceFirst(",\"documents\":1", "");
        assertThat(old).doesNotContain("documents");
        assertThat(Source.JSON.readValue(old, HarvestOutcome.class).documents()).isZero();
    }

    @Test
    void aChangeIsAnotherVersionUnderTheSameName() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run(showing("1", "a"));
        here.run((cursor, harvest) -> {
            assertThat(cursor).contains("1");
            harvest.put(HarvestFixture.record("a", "a, corrected"));
            return "2";
        });
        HarvestedDataset dataset = here.harvested().find(id("a")).orElseThrow();
        assertThat(dataset.content().version()).isEqualTo(2);
        assertThat(dataset.content().metadata().title().en()).isEqualTo("a, corrected");
    }

    @Test
    void whatACompleteShowingLacksIsTakenOut() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run(showing("1", "a", "b", "c", "d"));
        HarvestOutcome outcome = here.run(showing("2", "a", "b", "c"));
        assertThat(outcome.gone()).isEqualTo(1);
        assertThat(here.names()).containsExactly("a", "b", "c");
    }

    @Test
    void aRunThatWouldTakeOutMuchWaitsForAPerson() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run(showing("1", "a", "b", "c", "d"));

        HarvestOutcome outcome = here.run(showing("2", "a"));

        assertThat(outcome.held()).isEqualTo(3);
        assertThat(here.names()).containsExactly("a", "b", "c", "d");
        assertThat(here.harvested().find(id("b")).orElseThrow().missing()).isTrue();
        assertThat(here.reopened().harvests().allowDeletions(HarvestFixture.NAME))
                .isEqualTo(3);
        assertThat(here.reopened().names()).containsExactly("a");
    }

    @Test
    void whatComesBackIsNotHeldAnyMore() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run(showing("1", "a", "b", "c", "d"));
        here.run(showing("2", "a"));
        here.run(showing("3", "a", "b", "c", "d"));
        assertThat(here.harvested().sources()).singleElement().satisfies(source -> assertThat(source.held())
                .isEmpty());
        assertThat(here.harvests().allowDeletions(HarvestFixture.NAME)).isZero();
    }

    @Test
    void toldDeletionsAreGuardedToo() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run(showing("1", "a", "b", "c", "d"));
        here.run((cursor, harvest) -> {
            List.of("a", "b", "c").forEach(harvest::gone);
            return "2";
        });
        assertThat(here.names()).containsExactly("a", "b", "c", "d");
        here.run((cursor, harvest) -> {
            harvest.put(HarvestFixture.record("a", "a"));
            harvest.put(HarvestFixture.record("b", "b"));
            return "3";
        });
        assertThat(here.names()).containsExactly("a", "b", "d");
    }

    @Test
    void aBadRecordIsPutAsideAndItsGoodFormStays() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run(showing("1", "a", "b"));
        Harvester bad = (cursor, harvest) -> {
            harvest.put(HarvestFixture.record("a", "a"));
            harvest.quarantine("b", "{".getBytes(java.nio.charset.StandardCharsets.UTF_8), BAD);
            harvest.complete();
            return "2";
        };
        here.run(bad);
        here.run(bad);
        assertThat(here.names()).containsExactly("a", "b");
        assertThat(here.reopened().harvested().quarantine(HarvestFixture.NAME))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.identifier()).isEqualTo("b");
                    assertThat(record.reason()).isEqualTo(BAD);
                });
        here.run(showing("3", "a", "b"));
        assertThat(here.harvested().quarantine(HarvestFixture.NAME)).isEmpty();
    }

    @Test
    void aBrokenOffRunKeepsWhatItShowedAndTakesOutNothing() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run(showing("1", "a", "b"));
        assertThatThrownBy(() -> here.run((cursor, harvest) -> {
                    harvest.put(HarvestFixture.record("c", "c"));
                    harvest.gone("a");
                    throw PartnerFault.away(BAD, Optional.empty());
                }))
                .isInstanceOf(PartnerFault.class);
        assertThat(here.names()).containsExactly("a", "b", "c");
        here.run((cursor, harvest) -> {
            assertThat(cursor).contains("1");
            return "2";
        });
    }

    @Test
    void namesAreReadableAndNeverSharedNorReused() {
        HarvestFixture here = new HarvestFixture(folder);
        here.run((cursor, harvest) -> {
            harvest.put(HarvestFixture.record("urn:x:1", "https://partner.example/dataset/Đắk-Lắk/", "one"));
            harvest.put(HarvestFixture.record("urn:x:2", "https://partner.example/other/dak-lak", "two"));
            harvest.put(HarvestFixture.record("urn:x:3", "https://partner.example/?id=3", "three"));
            return "1";
        });
        assertThat(here.names())
                .hasSize(3)
                .contains("dak-lak", "urn-x-3")
                .anyMatch(name -> name.matches("dak-lak-[0-9a-f]{8}"));
    }

    /** Each step that reaches the disk is once the last one; what another start makes of it is as if nothing had been. */
    @Test
    void aKillAtAnyMomentIsMendedByTheNextRun() throws IOException {
        List<Harvester> script = List.of(showing("1", "a", "b", "c", "d"), showing("2", "b", "c", "d", "e"));
        HarvestFixture whole = new HarvestFixture(Files.createDirectory(folder.resolve("whole")));
        script.forEach(whole::run);
        int kills = 0;
        for (int step = 1; ; step++) {
            HarvestFixture killed = new HarvestFixture(Files.createDirectory(folder.resolve("killed-" + step)));
            if (!killed.runsUntilKilled(step, script)) {
                break;
            }
            kills++;
            HarvestFixture again = killed.reopened();
            if (again.harvested().sources().stream()
                    .noneMatch(source -> source.last().isPresent())) {
                again.run(script.getFirst());
            }
            again.run(script.getLast());
            assertThat(again.reopened().contents()).as("step %d", step).isEqualTo(whole.contents());
        }
        assertThat(kills).isGreaterThan(40);
    }

    private static Harvester showing(String cursor, String... names) {
        return (before, harvest) -> {
            List.of(names).forEach(name -> show(harvest, name));
            harvest.complete();
            return cursor;
        };
    }

    private static void show(Harvest harvest, String name) {
        harvest.put(HarvestFixture.record(name, name));
    }

    private static ConsignmentId id(String slug) {
        return new ConsignmentId(Optional.of(HarvestFixture.NAME), slug);
    }
}
