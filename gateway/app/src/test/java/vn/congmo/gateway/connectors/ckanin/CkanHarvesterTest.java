package vn.congmo.gateway.connectors.ckanin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.HarvesterContract;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.web.RealOutbound;
import vn.congmo.sandbox.CatalogueTwin;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.Sandbox;

/** What a CKAN has is here after a run; what it has no more is here no more; what is odd harms nothing else. */
class CkanHarvesterTest implements HarvesterContract {

    private static final Instant LATER = Instant.parse("2026-11-20T00:00:00Z");

    @TempDir
    private Path folder;

    private final CatalogueTwin twin = new CatalogueTwin();
    private Sandbox sandbox;
    private HarvestFixture here;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(0, twin);
        here = new HarvestFixture(folder);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theSecondRunFindsNothingNew() {
        assertThat(run().added()).isEqualTo(2);
        assertThat(run().isDifferent()).isFalse();
        here.clock().pass(Duration.ofDays(2));
        HarvestOutcome whole = run();
        assertThat(whole.complete()).isTrue();
        assertThat(whole.unchanged()).isEqualTo(2);
        assertThat(whole.isDifferent()).isFalse();
    }

    @Test
    void aRecordIsReadWithItsFiles() throws IOException {
        run();
        Consignment found = find("rung-dac-dung");
        assertThat(found.metadata().title()).isEqualTo(new LocalizedText("Rừng đặc dụng", "Dataset rung-dac-dung"));
        assertThat(found.page()).isEqualTo(sandbox.address(twin) + "/dataset/rung-dac-dung");
        assertThat(found.metadata().publisher().orElseThrow().name().vi()).isEqualTo("Sở Khoa học và Công nghệ");
        ConsignedFile file = found.files().getFirst();
        assertThat(file.fileName()).isEqualTo("rows.csv");
        assertThat(file.sha256()).isPresent();
        assertThat(Files.readString(file.content().orElseThrow())).isEqualTo("id,ten\n1,Yok Đôn\n");
    }

    @Test
    void changesComeAtOnceAndDeletionsWithTheDailyComparison() {
        for (int number = 0; number < 120; number++) {
            twin.put("bang-" + number, "Bảng " + number, LATER.minus(Duration.ofDays(number)), "id\n" + number + "\n");
        }
        assertThat(run().added()).isEqualTo(122);
        twin.put("bang-7", "Bảng 7 (sửa)", LATER, "id\n7\n8\n");
        twin.remove("bang-8");
        HarvestOutcome quick = run();
        assertThat(quick.changed()).isEqualTo(1);
        assertThat(quick.unchanged()).isEqualTo(1);
        assertThat(here.names()).contains("bang-8");
        here.clock().pass(Duration.ofDays(1));
        assertThat(run().gone()).isEqualTo(1);
        assertThat(here.names()).hasSize(121).doesNotContain("bang-8");
        assertThat(find("bang-7").version()).isEqualTo("2");
    }

    @Test
    void anEmptyCatalogueIsNotBelieved() {
        run();
        twin.remove("rung-dac-dung");
        twin.remove("tram-do-mua");
        here.clock().pass(Duration.ofDays(1));
        assertThatThrownBy(this::run).isInstanceOf(PartnerFault.class);
        assertThat(here.names()).hasSize(2);
    }

    @Test
    void aFaultEndsTheRunAndTheNextOneMakesUpForIt() {
        for (Fault fault : List.of(Fault.RESET, Fault.ERROR, Fault.BUSY, Fault.GARBAGE)) {
            sandbox.fail(twin, fault);
            assertThatThrownBy(this::run).as("%s", fault).isInstanceOf(PartnerFault.class);
        }
        sandbox.fail(twin, Fault.BUSY);
        assertThatThrownBy(this::run).isInstanceOfSatisfying(PartnerFault.class, fault -> assertThat(fault.retryAfter())
                .contains(Duration.ofSeconds(2)));
        assertThat(run().added()).isEqualTo(2);
    }

    /** As a real CKAN 2.10 wrote it, shortened. */
    @Test
    void aPackageOfARealCkanIsRead() {
        HarvestedRecord record = read(RECORDED);
        assertThat(record.identifier()).isEqualTo("ab419364-59dc-4026-909f-0398d4afc32a");
        assertThat(record.issued()).contains(Instant.parse("2026-11-21T22:57:15.412018Z"));
        assertThat(record.metadata().licence()).contains("http://www.opendefinition.org/licenses/cc-by");
        assertThat(record.metadata().contact().orElseThrow().email()).contains("mailto:lh@example.org");
        assertThat(record.files())
                .extracting(ConsignedFile::fileName)
                .containsExactly("x.csv", "y.ttl", "ban-do-2.zip");
        assertThat(record.files().getLast().url()).isEqualTo("http://127.0.0.1/b%E1%BA%A3n%20%C4%91%E1%BB%93/2");
        assertThat(record.metadata().keywords()).extracting(word -> word.text()).contains("bài toán lớn");
    }

    @Test
    void whatIsNoPackageIsPutAside() {
        assertThatThrownBy(() -> read("{\"name\":\"x\"}")).isInstanceOf(UnfitRecordException.class);
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"name\":\"x\",\"resources\":[{\"url\":\"không có\"}]}"))
                .isInstanceOf(UnfitRecordException.class);
    }

    @Override
    public HarvestFixture here() {
        return here;
    }

    @Override
    public HarvestOutcome run(HarvestFixture kept) {
        Connection connection = HarvestFixture.connection(
                "ckan-harvest", sandbox.address(twin), Map.of("files", "true"), RealOutbound.open());
        return kept.run(connection, new CkanHarvesterKind(kept.clock()).open(connection));
    }

    @Override
    public void partnerChangesOne() {
        twin.put("rung-dac-dung", "Rừng đặc dụng (sửa)", LATER, "id,ten\n1,Chư Yang Sin\n");
    }

    @Override
    public void partnerLosesOne() {
        twin.remove("tram-do-mua");
    }

    @Override
    public void partnerFails() {
        sandbox.fail(twin, Fault.ERROR);
    }

    private HarvestOutcome run() {
        return run(here);
    }

    private Consignment find(String slug) {
        return here.harvested()
                .findConsignment(new ConsignmentId(Optional.of(HarvestFixture.NAME), slug))
                .orElseThrow();
    }

    private static HarvestedRecord read(String json) {
        JsonNode node = JsonMapper.shared().readTree(json.getBytes(StandardCharsets.UTF_8));
        return new CkanRecord(URI.create("https://ckan.example"), node).read();
    }

    private static final String RECORDED = """
            {"author":"UBND tỉnh Đắk Lắk","author_email":null,"id":"ab419364-59dc-4026-909f-0398d4afc32a",
             "license_id":"cc-by","license_url":"http://www.opendefinition.org/licenses/cc-by",
             "maintainer":"Sở KH&CN","maintainer_email":"lh@example.org",
             "metadata_modified":"2026-11-21T22:57:15.412018","name":"bai-toan-lon-ada47d","notes":"revise",
             "organization":{"name":"so-khcn-ada47d","title":"Sở Khoa học và Công nghệ tỉnh Đắk Lắk"},
             "private":false,"state":"active","title":"Danh mục bài toán lớn tỉnh Đắk Lắk 2025","type":"dataset",
             "url":"http://127.0.0.1/x","extras":[{"key":"spatial_uri","value":"urn:x:66"}],
             "resources":[
              {"format":"CSV","hash":"","mimetype":"text/csv","name":"CSV","size":null,"url":"http://127.0.0.1/x.csv"},
              {"format":"text/turtle","mimetype":"text/turtle","name":"TTL","url":"http://127.0.0.1/y.ttl"},
              {"format":".ZIP","name":"Bản đồ 2","url":"http://127.0.0.1/bản đồ/2"}],
             "tags":[{"display_name":"bài toán lớn","name":"bài toán lớn"}]}""";
}
