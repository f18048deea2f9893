package vn.congmo.gateway.connectors.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.HarvestedDataset;
import vn.congmo.gateway.connectors.harvest.QuarantinedRecord;
import vn.congmo.gateway.outbound.web.RealOutbound;
import vn.congmo.sandbox.Sandbox;
import vn.congmo.sandbox.TablesTwin;

/** A server with tables in files, and a gateway that takes them. */
abstract class TablesFixture {

    static final String FILE = "tram-do.csv";
    static final String CSV = "text/csv";
    static final String HEADER = "Mã,Tên trạm,Lượng mưa,Ngày\n";
    static final String GOOD = "BH,Buôn Hồ,12.5,01/11/2026\nYD,Yok Đôn,3,02/11/2026\n";

    @TempDir
    Path folder;

    final TablesTwin twin = new TablesTwin();
    final Map<String, String> options = new HashMap<>(Map.of("tables", FILE));
    Sandbox sandbox;
    HarvestFixture here;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(0, twin);
        here = new HarvestFixture(folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /** Metadata of a group of tables. */
    void describe(String... urls) {
        String tables = Stream.of(urls).map("{\"url\":\"%s\"}"::formatted).collect(Collectors.joining(","));
        twin.put(
                FILE + "-metadata.json",
                "application/csvm+json",
                "{\"@context\":\"http://www.w3.org/ns/csvw\",\"tables\":[" + tables + "]}");
    }

    String metadata() throws IOException {
        return new String(
                URI.create(address(FILE) + "-metadata.json")
                        .toURL()
                        .openStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    String address(String file) {
        return sandbox.address(twin) + "/" + file;
    }

    HarvestedDataset dataset() {
        return here.harvested().list().getFirst();
    }

    Consignment found() {
        return here.harvested().findConsignment(dataset().id()).orElseThrow();
    }

    String text(int file) throws IOException {
        return Files.readString(found().files().get(file).content().orElseThrow());
    }

    List<QuarantinedRecord> quarantine() {
        return here.harvested().quarantine(HarvestFixture.NAME);
    }

    String reason() {
        assertThat(quarantine()).hasSize(1);
        return quarantine().getFirst().reason().vi();
    }

    HarvestOutcome run() {
        Connection connection = connection();
        return here.run(connection, new TableHarvesterKind().open(connection));
    }

    Connection connection() {
        return HarvestFixture.connection("table-harvest", sandbox.address(twin), options, RealOutbound.open());
    }
}
