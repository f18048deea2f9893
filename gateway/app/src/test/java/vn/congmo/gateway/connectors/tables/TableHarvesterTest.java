package vn.congmo.gateway.connectors.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.HarvestedDataset;
import vn.congmo.gateway.connectors.harvest.HarvesterContract;
import vn.congmo.gateway.connectors.harvest.QuarantinedRecord;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.outbound.web.RealOutbound;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.Sandbox;
import vn.congmo.sandbox.TablesTwin;

/** Tables are kept as they came and as their description reads them; what does not fit it is told and left out. */
class TableHarvesterTest implements HarvesterContract {

    private static final String FILE = "tram-do.csv";
    private static final String CSV = "text/csv";
    private static final String HEADER = "Mã,Tên trạm,Lượng mưa,Ngày\n";
    private static final String GOOD = "BH,Buôn Hồ,12.5,01/11/2026\nYD,Yok Đôn,3,02/11/2026\n";

    @TempDir
    private Path folder;

    private final TablesTwin twin = new TablesTwin();
    private final Map<String, String> options = new HashMap<>(Map.of("tables", FILE));
    private Sandbox sandbox;
    private HarvestFixture here;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(0, twin);
        here = new HarvestFixture(folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

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
    void rowsWithErrorsAreLeftOutAndTold() throws IOException {
        options.put("bad-rows", "0.5");
        twin.put(FILE, CSV, HEADER + "KP,Krông Pắc,nhiều,32/11/2026\n" + GOOD + "YD,Trùng,1,02/11/2026\n");
        HarvestOutcome outcome = run();
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.quarantined()).isEqualTo(2);
        assertThat(text(0)).contains("nhiều").contains("Trùng");
        assertThat(text(1)).isEqualTo(HEADER + GOOD);
        assertThat(text(2)).contains("Yok Đôn").doesNotContain("nhiều").doesNotContain("Trùng");
        assertThat(quarantine()).extracting(record -> record.reason().vi()).anySatisfy(reason -> assertThat(reason)
                .contains("tram-do.csv, dòng 2: cột 3 (luong_mua): “nhiều”")
                .contains("cột 4 (ngay): “32/11/2026”"));
        assertThat(run().quarantined()).as("as long as they are there").isEqualTo(2);
        twin.put(FILE, CSV, HEADER + GOOD);
        assertThat(run().quarantined()).isZero();
        assertThat(quarantine()).isEmpty();
    }

    @Test
    void tooManyRowsWithErrorsPutTheFileAside() throws IOException {
        run();
        twin.put(FILE, CSV, HEADER + GOOD + "KP,Krông Pắc,nhiều,03/11/2026\n");
        HarvestOutcome outcome = run();
        assertThat(outcome.quarantined()).isEqualTo(1);
        assertThat(outcome.isDifferent()).isFalse();
        assertThat(reason()).startsWith("1 trong 3 dòng bị lỗi, quá 5.0 %. tram-do.csv: dòng 4, cột 3 (luong_mua)");
        assertThat(text(0)).as("what was kept before").isEqualTo(HEADER + GOOD);
    }

    @Test
    void aMappingThatDoesNotFitIsNoReasonToTakeTheFile() throws IOException {
        Path mapping =
                Files.writeString(folder.resolve("mapping.json"), metadata().replace("Lượng mưa", "Mưa"));
        options.put("metadata", "file:" + mapping);
        assertThat(run().quarantined()).isEqualTo(1);
        assertThat(reason()).contains("dòng 1, cột 3 (luong_mua): tiêu đề “Lượng mưa” không khớp");
        Files.writeString(mapping, "{");
        run();
        assertThat(reason()).contains("không phải JSON hợp lệ");
        Files.writeString(mapping, metadata().replace(FILE, "data.csv").replace("Trạm đo mưa", "Của tỉnh"));
        assertThat(run().added()).isEqualTo(1);
        assertThat(found().metadata().title().vi()).isEqualTo("Của tỉnh");
        Files.delete(mapping);
        assertThatThrownBy(this::run).isInstanceOf(Refusal.class);
    }

    @Test
    void encodingsAreThoseThatTheDialectNames() throws IOException {
        byte[] windows = "Mã,Tên\nBH,Buôn Đôn\nDM,Đăk Ma\u0323\n"
                .replace("ã", "a\u0303")
                .getBytes(Charset.forName("windows-1258"));
        twin.put("cu.csv", CSV, windows);
        options.put("tables", "cu.csv");
        run();
        assertThat(reason()).contains("không phải UTF-8 hợp lệ");
        twin.put(
                "cu.csv-metadata.json",
                "application/csvm+json",
                "{\"@context\":\"http://www.w3.org/ns/csvw\",\"url\":\"cu.csv\",\"dialect\":{\"encoding\":\"windows-1258\"}}");
        assertThat(run().added()).isEqualTo(1);
        assertThat(text(1)).isEqualTo("Mã,Tên\nBH,Buôn Đôn\nDM,Đăk Mạ\n");
        assertThat(Files.readAllBytes(found().files().getFirst().content().orElseThrow()))
                .isEqualTo(windows);
        assertThat(found().files().getFirst().mediaType()).isEqualTo("text/csv;charset=windows-1258");
    }

    @Test
    void aPageInsteadOfTheTableChangesNothing() throws IOException {
        run();
        twin.put(FILE, "text/html", "<!DOCTYPE html><h1>Hệ thống đang bảo trì</h1>");
        assertThat(run().quarantined()).isEqualTo(1);
        assertThat(reason()).contains("trang web");
        twin.put(FILE, "text/csv", "\n  <html>đăng nhập</html>");
        assertThat(run().quarantined()).isEqualTo(1);
        assertThat(text(0)).isEqualTo(HEADER + GOOD);
        twin.put(FILE, CSV, HEADER);
        run();
        assertThat(reason()).contains("không có dòng nào");
    }

    @Test
    void aFileThatIsGoneWaitsForAPerson() {
        run();
        twin.remove(FILE);
        HarvestOutcome gone = run();
        assertThat(gone.held()).isEqualTo(1);
        assertThat(dataset().missing()).isTrue();
        here.harvests().allowDeletions(HarvestFixture.NAME);
        assertThat(here.names()).isEmpty();
        assertThat(run().quarantined())
                .as("now it is an address without a file")
                .isEqualTo(1);
        assertThat(reason()).contains("HTTP 404");
    }

    @Test
    void aDownloadThatBreaksOffIsTriedAgain() throws IOException {
        run();
        twin.put(FILE, CSV, HEADER + GOOD + "KP,Krông Pắc,7,03/11/2026\n");
        sandbox.fail(twin, Fault.CUT_OFF);
        assertThatThrownBy(this::run).isInstanceOfSatisfying(PartnerFault.class, fault -> assertThat(fault.kind())
                .isEqualTo(PartnerFault.Kind.UNCERTAIN));
        assertThat(text(0)).isEqualTo(HEADER + GOOD);
        assertThat(run().changed()).isEqualTo(1);
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
        twin.put(
                FILE + "-metadata.json",
                "application/csvm+json",
                "{\"@context\":\"http://www.w3.org/ns/csvw\",\"tables\":[{\"url\":\"tram-do.csv\"},{\"url\":\"b.csv\"}]}");
        HarvestOutcome outcome = run();
        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.held()).as("the record of its own").isEqualTo(1);
        assertThat(here.harvested().list().getLast().content().files()).hasSize(5);
        options.put("tables.1", "http://elsewhere.example/b.csv");
        assertThatThrownBy(this::run).isInstanceOf(Refusal.class);
    }

    private String metadata() throws IOException {
        return new String(
                URI.create(address(FILE) + "-metadata.json")
                        .toURL()
                        .openStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private String address(String file) {
        return sandbox.address(twin) + "/" + file;
    }

    private HarvestedDataset dataset() {
        return here.harvested().list().getFirst();
    }

    private Consignment found() {
        return here.harvested().findConsignment(dataset().id()).orElseThrow();
    }

    private String text(int file) throws IOException {
        return Files.readString(found().files().get(file).content().orElseThrow());
    }

    private List<QuarantinedRecord> quarantine() {
        return here.harvested().quarantine(HarvestFixture.NAME);
    }

    private String reason() {
        assertThat(quarantine()).hasSize(1);
        return quarantine().getFirst().reason().vi();
    }

    @Override
    public HarvestFixture here() {
        return here;
    }

    @Override
    public HarvestOutcome run(HarvestFixture kept) {
        Connection connection = HarvestFixture.connection(
                "table-harvest", URI.create(sandbox.address(twin).toString()), options, RealOutbound.open());
        return kept.run(connection, new TableHarvesterKind().open(connection));
    }

    @Override
    public void partnerChangesOne() {
        twin.put(FILE, CSV, HEADER + GOOD + "KP,Krông Pắc,7,03/11/2026\n");
    }

    @Override
    public void partnerLosesOne() {
        twin.remove(FILE);
    }

    @Override
    public void partnerFails() {
        sandbox.fail(twin, Fault.ERROR);
    }

    private HarvestOutcome run() {
        return run(here);
    }
}
