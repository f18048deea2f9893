package vn.congmo.gateway.connectors.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.outbound.Outbound;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.gateway.outbound.Secret;
import vn.congmo.sandbox.Sandbox;
import vn.congmo.sandbox.TablesTwin;

/** Tables are kept as they came and as their description reads them, and not fetched without need. */
class TableHarvesterTest extends TablesFixture {

    @Test
    void aTableIsKeptAsItCameAndAsItsMetadataReadsIt() throws IOException {
        HarvestOutcome outcome = run();
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.quarantined()).isZero();
        Consignment found = found();
        assertThat(found.metadata().title().vi()).isEqualTo("Trạm đo mưa");
        assertThat(found.metadata().licence()).contains("https://creativecommons.org/licenses/by/4.0/");
        assertThat(found.page()).isEqualTo(address(FILE));
        assertThat(found.files())
                .extracting(ConsignedFile::fileName)
                .containsExactly(FILE, "accepted-tram-do.csv", "tram-do.nt");
        assertThat(text(0)).isEqualTo(HEADER + GOOD).isEqualTo(text(1));
        assertThat(text(2))
                .contains("<http://tram.example/BH> <http://schema.org/name> \"Buôn Hồ\" .")
                .contains("\"2026-11-02\"^^<http://www.w3.org/2001/XMLSchema#date>");
        assertThat(new String(here.harvested().raw(dataset()), StandardCharsets.UTF_8))
                .contains("\"primaryKey\"");
    }

    @Test
    void whatIsStillTheSameIsNotFetchedAgain() {
        run();
        int sent = twin.sent();
        HarvestOutcome again = run();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.isDifferent()).isFalse();
        assertThat(twin.sent() - sent).as("the metadata only").isEqualTo(1);
        here.clock().pass(Duration.ofHours(1));
        assertThat(run().unchanged()).isEqualTo(1);
        assertThat(dataset().lastSeen()).isEqualTo(here.clock().instant());
    }

    @Test
    void anotherFileIsAnotherVersionAndTheSameBytesAreNone() throws IOException {
        run();
        twin.put(FILE, CSV, HEADER + GOOD + "KP,Krông Pắc,7,03/11/2026\n");
        assertThat(run().changed()).isEqualTo(1);
        assertThat(dataset().content().version()).isEqualTo(2);
        assertThat(text(1)).contains("KP,Krông Pắc,7,03/11/2026");
        twin.put(FILE + "-metadata.json", "application/csvm+json", metadata().replace("Trạm đo mưa", "Mưa"));
        assertThat(run().changed()).isEqualTo(1);
        assertThat(found().metadata().title().vi()).isEqualTo("Mưa");
        assertThat(text(1)).contains("KP,Krông Pắc,7,03/11/2026");
        assertThat(run().isDifferent()).isFalse();
    }

    @Test
    void aSheetIsReadByItsValues() throws IOException {
        options.put("tables", "ho-chua.xlsx");
        assertThat(run().added()).isEqualTo(1);
        assertThat(text(1))
                .isEqualTo("Tên hồ,Dung tích,Ngày đo,Tỷ lệ\n"
                        + "Ea Súp Thượng,146.94,2026-11-01,0.5\nKrông Búk Hạ,109.34,2026-11-02,0.5\n");
        assertThat(found().files())
                .extracting(ConsignedFile::fileName)
                .containsExactly("ho-chua.xlsx", "accepted-ho-chua.csv", "ho-chua.nt");
        assertThat(found().files().getFirst().mediaType()).contains("spreadsheetml");
        options.put("sheet", "Khác");
        run();
        assertThat(reason()).contains("không có trang tính Khác");
    }

    @Test
    void severalFilesAreSeveralRecordsUnlessOneDescriptionNamesThem() {
        twin.put("b.csv", CSV, "x\n1\n");
        options.remove("tables");
        options.put("tables.0", FILE);
        options.put("tables.1", "b.csv");
        assertThat(run().added()).isEqualTo(2);
        describe(FILE, "b.csv");
        HarvestOutcome outcome = run();
        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.held()).as("the record of its own").isEqualTo(1);
        assertThat(here.harvested().list().getLast().content().files()).hasSize(5);
        options.put("tables.1", "http://elsewhere.example/b.csv");
        assertThatThrownBy(this::run).isInstanceOf(Refusal.class);
    }

    @Test
    void theSecretIsForThePartnerWhereverItsMetadataLeads() {
        TablesTwin elsewhere = new TablesTwin();
        elsewhere.put("b.csv", CSV, "x\n1\n");
        List<String> told = new ArrayList<>();
        try (Sandbox other = Sandbox.start(0, elsewhere)) {
            describe(FILE, other.address(elsewhere) + "/b.csv");
            Connection open = connection();
            Connection secret = new Connection(
                    open.name(),
                    open.settings(),
                    Map.of("token", new Secret("s3cret")),
                    open.policy(),
                    new Overheard(open.outbound(), told));
            assertThat(here.run(secret, new TableHarvesterKind().open(secret)).added())
                    .isEqualTo(1);
            assertThat(told)
                    .containsOnlyOnce(other.address(elsewhere) + "/b.csv -")
                    .contains(address(FILE) + " Bearer s3cret");
        }
    }

    /** Real calls, of which each address and secret is written down. */
    private record Overheard(Outbound outbound, List<String> told) implements Outbound {

        @Override
        public OutboundAnswer send(OutboundCall call, OutboundPolicy policy) {
            tell(call);
            return outbound.send(call, policy);
        }

        @Override
        public OutboundAnswer download(OutboundCall call, OutboundPolicy policy, Path target) {
            tell(call);
            return outbound.download(call, policy, target);
        }

        @Override
        public InetSocketAddress resolve(URI address, int usualPort, OutboundPolicy policy) {
            return outbound.resolve(address, usualPort, policy);
        }

        private void tell(OutboundCall call) {
            told.add(call.uri() + " " + call.headers().getOrDefault("Authorization", "-"));
        }
    }
}
