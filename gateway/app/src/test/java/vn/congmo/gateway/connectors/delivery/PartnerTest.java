package vn.congmo.gateway.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.Shelf;
import vn.congmo.gateway.connectors.ShiftedClock;
import vn.congmo.gateway.connectors.delivery.ConnectorStatus.Health;
import vn.congmo.gateway.connectors.delivery.ModelPartner.Death;
import vn.congmo.gateway.connectors.delivery.ModelPartner.Trouble;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;

/**
 * Deliveries go by state: whatever happens on the way, the partner ends with what is published, each change once. More
 * random runs: {@code -Dgateway.delivery.rounds=1000}; another seed: {@code -Dgateway.delivery.seed=N}.
 */
class PartnerTest {

    private static final int ROUNDS = Integer.getInteger("gateway.delivery.rounds", 150);
    private static final long SEED = Long.getLong("gateway.delivery.seed", 20_261_122L);
    private static final ConnectorName NAME = new ConnectorName("model");
    private static final Trouble[] SURVIVABLE = {
        Trouble.NONE,
        Trouble.NONE,
        Trouble.AWAY,
        Trouble.LOST_REQUEST,
        Trouble.LOST_ANSWER,
        Trouble.DEATH_BEFORE,
        Trouble.DEATH_AFTER
    };

    @TempDir
    Path folder;

    private final ShiftedClock clock = new ShiftedClock();
    private final Shelf shelf = new Shelf();
    private final ModelPartner model = new ModelPartner();
    private Partner partner;

    @BeforeEach
    void begin() {
        partner = restarted(folder);
    }

    @Test
    void deliversEachDatasetOnceAndThenNothing() {
        shelf.put("plans", 1, "a");
        shelf.put("places", 1, "b");
        partner.run();
        partner.run();
        assertThat(model.effects).containsExactly("put places 1", "put plans 1");
        assertThat(partner.status().health()).isEqualTo(Health.IN_STEP);
        assertThat(partner.status().items())
                .allSatisfy(item ->
                        assertThat(item.held().orElseThrow().receipt().text()).startsWith("model:"));
    }

    @Test
    void onlyTheLatestVersionTravels() {
        shelf.put("plans", 1, "a");
        partner.run();
        shelf.put("plans", 2, "b");
        shelf.put("plans", 3, "c");
        partner.run();
        assertThat(model.effects).containsExactly("put plans 1", "put plans 3");
    }

    @Test
    void whatThePartnerHoldsAlreadyIsNotSentAgain() {
        model.deliver(model.pack(shelf.put("plans", 1, "a")), Optional.empty());
        partner.run();
        assertThat(model.effects).hasSize(1);
        assertThat(partner.status().health()).isEqualTo(Health.IN_STEP);
    }

    @Test
    void whatCannotBePackedIsToldAndTheOthersGoOn() {
        shelf.put("plans", 1, "a");
        shelf.put("unfit", 1, "b");
        partner.run();
        assertThat(model.effects).containsExactly("put plans 1");
        assertThat(partner.status().health()).isEqualTo(Health.NEEDS_ATTENTION);
        assertThat(partner.status().notice().orElseThrow().vi()).isEqualTo("unfit: thử");
        assertThat(partner.status().behind()).isEqualTo(1);
    }

    @Test
    void aDeletionTravelsToo() {
        List.of("a", "b", "c", "d").forEach(slug -> shelf.put(slug, 1, slug));
        partner.run();
        shelf.remove("b");
        partner.run();
        assertThat(model.holds).containsOnlyKeys("a", "c", "d");
        assertThat(model.effects).endsWith("remove b");
    }

    @Test
    void tooManyDeletionsWaitForAPerson() {
        List.of("a", "b", "c", "d").forEach(slug -> shelf.put(slug, 1, slug));
        partner.run();
        shelf.remove("b");
        shelf.remove("c");
        partner.run();
        partner.run();
        assertThat(model.holds).hasSize(4);
        assertThat(partner.status().health()).isEqualTo(Health.NEEDS_ATTENTION);
        assertThat(partner.status().notice().orElseThrow().vi()).contains("2 trong 4", "b, c");
        assertThat(events("HeldBack")).isEqualTo(1);
        partner.runNow(false);
        assertThat(model.holds).hasSize(4);
        partner.runNow(true);
        assertThat(model.holds).containsOnlyKeys("a", "d");
    }

    @Test
    void anAbsentPartnerIsTriedAfterLongerAndLongerWaits() {
        shelf.put("plans", 1, "a");
        model.trouble = () -> Trouble.AWAY;
        Duration first = untilNextCall();
        Duration second = untilNextCall();
        Duration third = untilNextCall();
        assertThat(first).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
        assertThat(second).isGreaterThan(first);
        assertThat(third).isGreaterThan(second);
        assertThat(partner.status().health()).isEqualTo(Health.RETRYING);
    }

    @Test
    void aPartnerThatSaysWhenToComeBackIsLeftAloneUntilThen() {
        shelf.put("plans", 1, "a");
        model.trouble = () -> Trouble.BUSY;
        model.holds.clear();
        assertThat(untilNextCall()).isGreaterThanOrEqualTo(Duration.ofHours(3));
    }

    @Test
    void aWeekOfAbsenceCostsFewCallsAndEndsWithTheLatestVersionOnce() {
        List.of("a", "b", "c", "d", "e").forEach(slug -> shelf.put(slug, 1, slug));
        model.trouble = () -> Trouble.AWAY;
        for (int hour = 0; hour < 7 * 24; hour++) {
            shelf.put("a", hour + 2, "a" + hour);
            for (int minute = 0; minute < 60; minute += 5) {
                clock.pass(Duration.ofMinutes(5));
                partner.run();
            }
        }
        assertThat(model.calls).isBetween(7 * 24 / 2, 7 * 24 * 5);
        model.trouble = () -> Trouble.NONE;
        clock.pass(Duration.ofHours(2));
        partner.run();
        clock.pass(Duration.ofHours(2));
        partner.run();
        assertThat(model.effects).containsExactlyInAnyOrder("put a 169", "put b 1", "put c 1", "put d 1", "put e 1");
    }

    @Test
    void threeFailuresInARowSpareThePartnerTheRest() {
        List.of("a", "b", "c", "d", "e").forEach(slug -> shelf.put(slug, 1, slug));
        model.trouble = () -> Trouble.AWAY;
        partner.run();
        partner.run();
        assertThat(model.calls).isEqualTo(3);
    }

    @Test
    void whatIsRefusedIsNotSentAgainUntilItChangesOrAPersonAsks() {
        shelf.put("plans", 1, "a");
        model.trouble = () -> Trouble.REFUSED;
        partner.run();
        clock.pass(Duration.ofDays(30));
        partner.run();
        assertThat(events("Failed")).isEqualTo(1);
        assertThat(partner.status().health()).isEqualTo(Health.NEEDS_ATTENTION);
        partner.runNow(false);
        assertThat(events("Failed")).isEqualTo(2);
        model.trouble = () -> Trouble.NONE;
        partner.run();
        assertThat(model.effects).isEmpty();
        shelf.put("plans", 2, "b");
        partner.run();
        assertThat(model.effects).containsExactly("put plans 2");
    }

    @Test
    void aDoorThatIsShutIsTriedFourTimesADay() {
        shelf.put("plans", 1, "a");
        model.trouble = () -> Trouble.DENIED;
        for (int minute = 0; minute < 24 * 60; minute++) {
            partner.run();
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(events("Failed")).isEqualTo(4);
        assertThat(partner.status().health()).isEqualTo(Health.NEEDS_ATTENTION);
    }

    @Test
    void aPausedConnectorRestsAlsoAfterARestart() {
        shelf.put("plans", 1, "a");
        partner.pause("officer");
        restarted(folder).run();
        assertThat(model.calls).isZero();
        partner = restarted(folder);
        assertThat(partner.status().health()).isEqualTo(Health.PAUSED);
        partner.resume("officer");
        partner.run();
        assertThat(model.effects).containsExactly("put plans 1");
    }

    @Test
    void aRehearsalTellsEverythingAndSendsNothing() {
        shelf.put("plans", 1, "a");
        assertThat(partner.rehearse()).singleElement().satisfies(step -> {
            assertThat(step.action()).isEqualTo("deliver");
            assertThat(step.content()).contains("Bảng plans bản 1");
        });
        assertThat(model.calls).isZero();
        assertThat(partner.lines(Integer.MAX_VALUE, 1)).isEmpty();
    }

    @Test
    void deathBetweenTheEffectAndItsRecordMakesNoSecondEffect() {
        for (int round = 1; round <= 100; round++) {
            shelf.put("plans", round, "content " + round);
            model.trouble = () -> Trouble.DEATH_AFTER;
            assertThatThrownBy(partner::run).isInstanceOf(Death.class);
            model.trouble = () -> Trouble.NONE;
            partner = restarted(folder);
            partner.run();
            assertThat(model.effects).hasSize(round).endsWith("put plans " + round);
        }
    }

    @Test
    void whateverHappensThePartnerEndsWithWhatIsPublished() {
        Random random = new Random(SEED);
        for (int run = 0; run < ROUNDS; run++) {
            Partner fresh = restarted(folder.resolve("run-" + run));
            model.holds.clear();
            model.trouble = () -> SURVIVABLE[random.nextInt(SURVIVABLE.length)];
            for (int step = 0; step < 6; step++) {
                change(random, run * 10 + step);
                fresh = survive(fresh, folder.resolve("run-" + run), random.nextBoolean());
            }
            model.trouble = () -> Trouble.NONE;
            fresh = restarted(folder.resolve("run-" + run));
            clock.pass(Duration.ofDays(2));
            fresh.runNow(true);
            assertThat(contents(model.holds)).as("run %d", run).isEqualTo(wanted());
        }
    }

    private Partner survive(Partner running, Path data, boolean asked) {
        clock.pass(Duration.ofMinutes(10));
        try {
            if (asked) {
                running.runNow(true);
            } else {
                running.run();
            }
            return running;
        } catch (Death death) {
            return restarted(data);
        }
    }

    private void change(Random random, int version) {
        String slug = List.of("a", "b", "c").get(random.nextInt(3));
        if (random.nextInt(4) == 0) {
            shelf.remove(slug);
        } else {
            shelf.put(slug, version, "content " + version);
        }
    }

    private Map<String, String> wanted() {
        return shelf.stock().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> model.pack(entry.getValue()).content()));
    }

    private static Map<String, String> contents(Map<String, Parcel> holds) {
        Map<String, String> contents = new TreeMap<>();
        holds.forEach((id, parcel) -> contents.put(id, parcel.content()));
        return contents;
    }

    /** How long the partner is left alone after a run, looking every second. */
    private Duration untilNextCall() {
        partner.run();
        int calls = model.calls;
        Duration waited = Duration.ZERO;
        while (model.calls == calls) {
            clock.pass(Duration.ofSeconds(1));
            waited = waited.plusSeconds(1);
            partner.run();
        }
        return waited;
    }

    private long events(String kind) {
        return partner.lines(Integer.MAX_VALUE, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.line().getClass().getSimpleName().equals(kind))
                .count();
    }

    private Partner restarted(Path data) {
        ConnectorSettings settings = new ConnectorSettings(
                "model",
                URI.create("https://partner.example.vn"),
                Map.of(),
                List.of("*"),
                "15m",
                Map.of(),
                false,
                Duration.ofSeconds(30),
                DataSize.ofMegabytes(20),
                0.3,
                true);
        Ledger ledger = new Ledger(new DataDirectory(data), NAME, new Disk(Failpoint.NONE));
        return new Partner(NAME, settings, model, List.of(shelf), ledger, clock);
    }
}
