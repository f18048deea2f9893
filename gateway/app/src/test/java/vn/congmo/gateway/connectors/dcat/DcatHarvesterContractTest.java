package vn.congmo.gateway.connectors.dcat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.HarvesterContract;
import vn.congmo.gateway.outbound.web.RealOutbound;
import vn.congmo.sandbox.CatalogueTwin;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.Sandbox;

class DcatHarvesterContractTest implements HarvesterContract {

    @TempDir
    private Path folder;

    private final CatalogueTwin twin = new CatalogueTwin();
    private final Sandbox sandbox = Sandbox.start(0, twin);
    private HarvestFixture here;

    @BeforeEach
    void open() {
        here = new HarvestFixture(folder);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Override
    public HarvestFixture here() {
        return here;
    }

    @Override
    public HarvestOutcome run(HarvestFixture kept) {
        Connection connection = HarvestFixture.connection(
                "dcat-harvest",
                URI.create(sandbox.address(twin) + "/catalog.ttl"),
                Map.of("files", "true"),
                RealOutbound.open());
        return kept.run(connection, new DcatHarvesterKind().open(connection));
    }

    @Override
    public void partnerChangesOne() {
        twin.put("rung-dac-dung", "Rừng đặc dụng", Instant.parse("2026-11-20T00:00:00Z"), "id,ten\n2,Chư Yang Sin\n");
    }

    @Override
    public void partnerLosesOne() {
        twin.remove("tram-do-mua");
    }

    @Override
    public void partnerFails() {
        sandbox.fail(twin, Fault.ERROR);
    }
}
