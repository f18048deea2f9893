package vn.congmo.gateway.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.outbound.web.RealOutbound;

/** What a run of a harvester came to, as people read it. */
class HarvestedPartnerTest {

    private static final String OLD = """
        {"event":"harvested","time":"2026-11-22T01:00:00Z","added":2,"changed":0,"unchanged":0,"gone":0,
         "quarantined":0,"held":0,"millis":5}\
        """;

    @TempDir
    private Path folder;

    @Test
    void documentsThatCameAreCountedThoughTheyAreNoRecords() {
        HarvestedPartner axis = partner((cursor, harvest) -> {
            harvest.received();
            harvest.received();
            return "1";
        });
        axis.run();
        assertThat(axis.status().notice().orElseThrow().vi()).startsWith("Đã nhận 2 văn bản. Đã thu thập: 0 mới");
        assertThat(axis.status().notice().orElseThrow().en()).startsWith("Documents received: 2.");
        partner((cursor, harvest) -> "1").run();
        assertThat(axis.lines(Integer.MAX_VALUE, 10))
                .as("a run without documents tells nothing new")
                .hasSize(1);
    }

    @Test
    void linesOfOlderProgramsSayNothingOfDocuments() {
        LedgerLine line = JsonMapper.shared().readValue(OLD, LedgerLine.class);
        assertThat(LedgerWords.of(line).en()).startsWith("Harvested: 2 new");
    }

    private HarvestedPartner partner(Harvester harvester) {
        HarvestFixture here = new HarvestFixture(folder);
        return new HarvestedPartner(
                HarvestFixture.connection("axis", URI.create("https://partner.example"), Map.of(), RealOutbound.open()),
                harvester,
                here.harvests(),
                new Ledger(new DataDirectory(folder), HarvestFixture.NAME, new Disk(Failpoint.NONE)),
                here.clock());
    }
}
