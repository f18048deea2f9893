package vn.congmo.gateway.connectors.ldes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.HarvestedDataset;
import vn.congmo.gateway.connectors.harvest.HarvesterContract;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.feeds.FeedsFixture;
import vn.congmo.gateway.outbound.Outbound;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundException;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.gateway.outbound.web.RealOutbound;

/** Who follows a gateway's stream ends with the datasets that it has, whatever happened and broke in between. */
class LdesHarvesterTest extends SubjectsTest implements HarvesterContract {

    @TempDir
    private Path folder;

    private final AtomicInteger callsUntilCut = new AtomicInteger(Integer.MAX_VALUE);
    private HarvestFixture here;
    private FeedsFixture partner;

    @Test
    void theFollowerEndsWithTheSameFiles() {
        FeedsFixture province = new FeedsFixture(files);
        HarvestFixture ministry = new HarvestFixture(folder);
        for (FeedsFixture step :
                List.of(province.publish(2), province.publish(1).withdraw(1), province.publish(1))) {
            current.switchTo(step.catalogue());
            run(ministry, line(Integer.MAX_VALUE));
            assertThat(held(ministry)).isEqualTo(published(current.get()));
        }
        HarvestOutcome again = run(ministry.reopened(), line(Integer.MAX_VALUE));
        assertThat(again.isDifferent()).isFalse();
        assertThat(again.complete()).isTrue();
        HarvestedDataset dataset = ministry.reopened().harvested().list().getFirst();
        assertThat(dataset.id().slug()).isEqualTo("duties");
        assertThat(dataset.content().origin()).isEqualTo("https://data.example.vn/dataset/duties");
        assertThat(dataset.content().metadata().title().vi())
                .isNotEqualTo(dataset.content().metadata().title().en());
    }

    @Test
    void aWithdrawalWaitsForAPersonAndReturns() {
        FeedsFixture province = new FeedsFixture(files).publish(1);
        HarvestFixture ministry = new HarvestFixture(folder);
        current.switchTo(province.catalogue());
        run(ministry, line(Integer.MAX_VALUE));
        current.switchTo(province.withdraw().catalogue());
        assertThat(run(ministry, line(Integer.MAX_VALUE)).held()).isEqualTo(1);
        assertThat(run(ministry, line(Integer.MAX_VALUE)).held()).isEqualTo(1);
        ministry.harvests().allowDeletions(HarvestFixture.NAME);
        assertThat(ministry.names()).isEmpty();
        current.switchTo(province.publish(1).catalogue());
        run(ministry, line(Integer.MAX_VALUE));
        assertThat(held(ministry)).isEqualTo(published(current.get()));
    }

    /** Cut off at the n-th call, for each n: the next run brings what is missing, and takes no file twice. */
    @Test
    void aRunCutOffAnywhereIsMadeUpFor() throws IOException {
        Catalogue catalogue = new FeedsFixture(files).publish(2).catalogue();
        current.switchTo(catalogue);
        int cuts = 0;
        while (true) {
            HarvestFixture ministry = new HarvestFixture(Files.createDirectory(folder.resolve("" + cuts)));
            if (runs(ministry, line(cuts))) {
                break;
            }
            assertThat(held(ministry)).isEmpty();
            run(ministry.reopened(), line(Integer.MAX_VALUE));
            assertThat(held(ministry.reopened())).as("after %d calls", cuts).isEqualTo(published(catalogue));
            cuts++;
        }
        assertThat(cuts).isGreaterThan(3);
    }

    @Test
    void aStreamThatIsNotReadToItsEndIsNotTakenForWhole() {
        current.switchTo(new FeedsFixture(files).publish(2).catalogue());
        AtomicInteger left = new AtomicInteger(1000);
        assertThat(new StreamWalk(line(left), LdesCursor.START).read()).isNotEmpty();
        int pages = 1000 - left.get();
        assertThat(pages).isGreaterThan(1);
        assertThat(new StreamWalk(line(left), LdesCursor.START, pages).read()).isNotEmpty();
        assertThatThrownBy(() -> new StreamWalk(line(left), LdesCursor.START, pages - 1).read())
                .isInstanceOfSatisfying(PartnerFault.class, fault -> {
                    assertThat(fault.kind()).isEqualTo(PartnerFault.Kind.DENIED);
                    assertThat(fault.reason().en()).contains("more than " + (pages - 1) + " pages");
                });
    }

    @BeforeEach
    void begin() {
        here = new HarvestFixture(folder);
        partner = new FeedsFixture(files).publish(1);
        current.switchTo(partner.catalogue());
    }

    @Override
    public HarvestFixture here() {
        return here;
    }

    @Override
    public HarvestOutcome run(HarvestFixture kept) {
        return run(kept, line(callsUntilCut.getAndSet(Integer.MAX_VALUE)));
    }

    @Override
    public void partnerChangesOne() {
        current.switchTo(partner.publish(1).catalogue());
    }

    @Override
    public void partnerLosesOne() {
        current.switchTo(partner.withdraw().catalogue());
    }

    @Override
    public void partnerFails() {
        callsUntilCut.set(0);
    }

    /** By the file's name: what the partner has now. */
    private static SortedMap<String, Sha256> published(Catalogue catalogue) {
        SortedMap<String, Sha256> all = new TreeMap<>();
        for (Dataset dataset : catalogue.list()) {
            dataset.current().tables().stream()
                    .flatMap(table -> table.files())
                    .forEach(file -> all.put(dataset.id() + "/" + file.fileName(), file.sha256()));
        }
        return all;
    }

    /** The same of what is kept; descriptions of the dataset as a whole are left out, which not every version has. */
    private static SortedMap<String, Sha256> held(HarvestFixture ministry) {
        SortedMap<String, Sha256> all = new TreeMap<>();
        for (HarvestedDataset dataset : ministry.harvested().list()) {
            for (ConsignedFile file : ministry.harvested()
                    .findConsignment(dataset.id())
                    .orElseThrow()
                    .files()) {
                assertThat(file.content()).as(file.fileName()).isPresent();
                if (!file.fileName().startsWith(dataset.id().slug() + ".")
                        && !file.fileName().endsWith(".json")) {
                    all.put(dataset.id().slug() + "/" + file.fileName(), hash(file));
                }
            }
        }
        return all;
    }

    private static Sha256 hash(ConsignedFile file) {
        try {
            return Sha256.of(Files.readAllBytes(file.content().orElseThrow()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean runs(HarvestFixture here, Connection connection) {
        try {
            run(here, connection);
            return true;
        } catch (PartnerFault cut) {
            return false;
        }
    }

    private static HarvestOutcome run(HarvestFixture here, Connection connection) {
        return here.run(connection, new LdesHarvesterKind().open(connection));
    }

    /** To the application of this test under its public name; breaks off after so many calls. */
    private Connection line(int calls) {
        return line(new AtomicInteger(calls));
    }

    private Connection line(AtomicInteger calls) {
        return HarvestFixture.connection(
                "ldes",
                URI.create("https://data.example.vn/ldes"),
                Map.of("files", "true"),
                new Line(RealOutbound.open(), api().port(), calls));
    }

    private record Line(Outbound outbound, int port, AtomicInteger left) implements Outbound {

        @Override
        public OutboundAnswer send(OutboundCall call, OutboundPolicy policy) {
            OutboundAnswer answer = outbound.send(here(call), policy);
            return new OutboundAnswer(answer.status(), call.uri(), answer.headers(), answer.body());
        }

        @Override
        public OutboundAnswer download(OutboundCall call, OutboundPolicy policy, Path target) {
            return outbound.download(here(call), policy, target);
        }

        @Override
        public InetSocketAddress resolve(URI address, int usualPort, OutboundPolicy policy) {
            return outbound.resolve(address, usualPort, policy);
        }

        private OutboundCall here(OutboundCall call) {
            if (left.getAndDecrement() <= 0) {
                throw new OutboundException(OutboundException.Kind.INTERRUPTED, new LocalizedText("Đứt", "Cut"), null);
            }
            String address = call.uri().toString().replace("https://data.example.vn", "http://localhost:" + port);
            return new OutboundCall(call.method(), URI.create(address), call.headers(), call.body());
        }
    }
}
