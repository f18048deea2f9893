package vn.congmo.gateway.connectors.harvest;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.unit.DataSize;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.ShiftedClock;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.outbound.Outbound;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundPolicy;

/** The store of a gateway that harvests from one partner, without the rest of it. */
public final class HarvestFixture {

    public static final ConnectorName NAME = new ConnectorName("partner");
    static final Instant START = new ShiftedClock().instant();

    private static final Outbound NOBODY = new Outbound() {
        @Override
        public OutboundAnswer send(OutboundCall call, OutboundPolicy policy) {
            throw new AssertionError("Nobody is to be called");
        }

        @Override
        public OutboundAnswer download(OutboundCall call, OutboundPolicy policy, Path target) {
            throw new AssertionError("Nobody is to be called");
        }

        @Override
        public InetSocketAddress resolve(URI address, int usualPort, OutboundPolicy policy) {
            throw new AssertionError("Nobody is to be called");
        }
    };

    private final Path folder;
    private final ShiftedClock clock;
    private final Harvests harvests;
    private final Harvested harvested;

    public HarvestFixture(Path folder) {
        this(folder, new ShiftedClock(), Failpoint.NONE);
    }

    private HarvestFixture(Path folder, ShiftedClock clock, Failpoint failpoint) {
        DataDirectory data = new DataDirectory(folder);
        Disk disk = new Disk(failpoint);
        ContentStore store = ContentStore.in(data, disk);
        HarvestLogs logs = new HarvestLogs(data, disk);
        this.folder = folder;
        this.clock = clock;
        this.harvests = new Harvests(logs, store, data, clock);
        this.harvested = new Harvested(logs, store);
    }

    /** The same after a restart. */
    public HarvestFixture reopened() {
        return new HarvestFixture(folder, clock, Failpoint.NONE);
    }

    public ShiftedClock clock() {
        return clock;
    }

    public Harvests harvests() {
        return harvests;
    }

    public Harvested harvested() {
        return harvested;
    }

    public HarvestOutcome run(Harvester harvester) {
        return runOnce(harvests, harvester);
    }

    /** A run that calls nobody. */
    public static HarvestOutcome runOnce(Harvests harvests, Harvester harvester) {
        return harvests.run(connection("none", URI.create("https://partner.example"), Map.of(), NOBODY), harvester);
    }

    public HarvestOutcome run(Connection connection, Harvester harvester) {
        return harvests.run(connection, harvester);
    }

    /** Slugs of what is kept. */
    public List<String> names() {
        return harvested.list().stream().map(dataset -> dataset.id().slug()).toList();
    }

    /** What is kept, without times and versions. */
    List<String> contents() {
        return harvested.list().stream()
                .map(dataset -> dataset.id() + " " + dataset.content().fingerprint())
                .toList();
    }

    long lines() throws IOException {
        return Files.readAllLines(folder.resolve("harvest/partner.jsonl")).size();
    }

    /** Whether the process died at this step before the script was over. */
    boolean runsUntilKilled(int step, List<Harvester> script) {
        AtomicInteger steps = new AtomicInteger();
        HarvestFixture doomed = new HarvestFixture(folder, clock, name -> {
            if (steps.incrementAndGet() >= step) {
                throw new Killed();
            }
        });
        try {
            script.forEach(doomed::run);
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    /** A line to a partner in the local network. */
    public static Connection connection(String kind, URI address, Map<String, String> options, Outbound outbound) {
        ConnectorSettings settings = new ConnectorSettings(
                kind,
                address,
                Map.of(),
                List.of("*"),
                "15m",
                options,
                true,
                Duration.ofSeconds(5),
                DataSize.ofMegabytes(20),
                0.3,
                true);
        OutboundPolicy policy =
                new OutboundPolicy(true, settings.timeout(), settings.answer().toBytes(), Optional.empty());
        return new Connection(NAME, settings, Map.of(), policy, outbound);
    }

    public static HarvestedRecord record(String name, String title) {
        return record(name, "https://partner.example/dataset/" + name, title);
    }

    static HarvestedRecord record(String identifier, String origin, String title) {
        LocalizedText text = new LocalizedText(title, title);
        DatasetMetadata metadata = new DatasetMetadata(
                text,
                text,
                List.of(new DatasetMetadata.Keyword("dữ liệu", "vi")),
                Optional.of("https://creativecommons.org/licenses/by/4.0/"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
        ConsignedFile file = new ConsignedFile(
                "rows.csv",
                Optional.of("rows"),
                "text/csv",
                origin + "/rows.csv",
                Optional.of(3L),
                Optional.empty(),
                Optional.empty());
        return new HarvestedRecord(
                identifier,
                origin,
                metadata,
                List.of(file),
                Optional.empty(),
                ("raw " + identifier).getBytes(StandardCharsets.UTF_8),
                "text/plain");
    }

    /** The process is gone. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
