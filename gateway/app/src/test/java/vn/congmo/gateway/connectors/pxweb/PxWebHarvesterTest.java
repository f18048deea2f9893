package vn.congmo.gateway.connectors.pxweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.HarvesterContract;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.outbound.web.RealOutbound;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.PxWebTwin;
import vn.congmo.sandbox.Sandbox;

/** Each cell of a statistics office's table is a row, whatever parts the table had to be asked in. */
class PxWebHarvesterTest implements HarvesterContract {

    @TempDir
    private Path folder;

    private final PxWebTwin twin = new PxWebTwin();
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
    void aTableComesWholeInSmallParts() throws IOException {
        assertThat(run("5").added()).isEqualTo(1);
        assertThat(run("12").isDifferent()).isFalse();
        Consignment found = here.harvested()
                .findConsignment(new ConsignmentId(Optional.of(HarvestFixture.NAME), "v02-01-px"))
                .orElseThrow();
        List<String> lines =
                Files.readAllLines(found.files().getFirst().content().orElseThrow());
        assertThat(lines).hasSize(19);
        assertThat(lines.getFirst())
                .isEqualTo("dia_phuong_code,dia_phuong,nam_code,nam,cach_tinh_code,cach_tinh,value,status");
        assertThat(lines.get(1)).isEqualTo("0,Đắk Lắk,0,2022,0,Dân số,0.5,");
        assertThat(lines.getLast()).isEqualTo("2,Lâm Đồng,2,2024,1,Mật độ,,..");
        assertThat(found.metadata()
                        .findTable("observations")
                        .orElseThrow()
                        .findColumn("nam")
                        .orElseThrow()
                        .title()
                        .vi())
                .isEqualTo("Năm");
        assertThat(found.metadata().publisher().orElseThrow().name().vi()).isEqualTo("Cục Thống kê");
        assertThat(Files.readString(found.files().getLast().content().orElseThrow()))
                .contains("\"url\":\"observations.csv\"");
    }

    @Test
    void aTableThatIsTooLargeForThePartnerIsRefusedByIt() {
        assertThatThrownBy(() -> run("1000"))
                .isInstanceOfSatisfying(
                        PartnerFault.class, fault -> assertThat(fault.kind()).isEqualTo(PartnerFault.Kind.DENIED));
    }

    @Test
    void formsOfJsonStatThatOthersWriteAreRead() {
        JsonStat sparse = read("{'id':['a','b'],'size':[1,2],'dimension':{'a':{'category':{'label':{'x':'Một'}}},"
                + "'b':{'category':{'index':['p','q']}}},'value':{'1':7.50},'status':'e'}");
        assertThat(sparse.rows())
                .containsExactly(List.of("x", "Một", "p", "p", "", "e"), List.of("x", "Một", "q", "q", "7.5", "e"));
        assertThatThrownBy(() -> read("{'id':['a'],'dimension':{'a':{'category':{'index':['p','q']}}},'value':[1]}"))
                .isInstanceOf(UnfitRecordException.class);
        assertThatThrownBy(() -> read("{}")).isInstanceOf(UnfitRecordException.class);
    }

    private static JsonStat read(String json) {
        return new JsonStat(JsonMapper.shared().readTree(json.replace('\'', '"')));
    }

    @Override
    public HarvestFixture here() {
        return here;
    }

    @Override
    public HarvestOutcome run(HarvestFixture kept) {
        return run(kept, "12");
    }

    @Override
    public void partnerChangesOne() {
        twin.update("2026-11-01T02:00:00Z");
    }

    @Override
    public void partnerLosesOne() {
        twin.remove();
    }

    @Override
    public void partnerFails() {
        sandbox.fail(twin, Fault.ERROR);
    }

    private HarvestOutcome run(String cells) {
        return run(here, cells);
    }

    private HarvestOutcome run(HarvestFixture kept, String cells) {
        Connection connection = HarvestFixture.connection(
                "pxweb",
                URI.create(sandbox.address(twin) + "/api/v1/vi/nso"),
                Map.of("cells", cells),
                RealOutbound.open());
        return kept.run(connection, new PxWebHarvesterKind().open(connection));
    }
}
