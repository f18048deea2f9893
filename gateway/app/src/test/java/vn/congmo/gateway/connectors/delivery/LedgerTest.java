package vn.congmo.gateway.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;

class LedgerTest {

    private static final int LINES = 545;

    @TempDir
    Path folder;

    @Test
    void pagesAreTheSameFromMemoryFromTheFileAndAfterARestart() {
        Ledger ledger = opened();
        for (int number = 1; number <= LINES; number++) {
            ledger.append(new LedgerLine.Asked(Instant.EPOCH.plusSeconds(number), "officer " + number));
        }
        Ledger restarted = opened();
        for (int before : new int[] {Integer.MAX_VALUE, LINES, 346, 251, 250, 60, 2, 1, 0, -5}) {
            List<LedgerEntry> page = ledger.list(before, 50);
            assertThat(page).as("before " + before).isEqualTo(restarted.list(before, 50));
            int newest = Math.min(before - 1, LINES);
            assertThat(page).hasSize(Math.clamp(newest, 0, 50));
            for (LedgerEntry entry : page) {
                assertThat(entry.number()).isEqualTo(newest);
                assertThat(entry.line().time()).isEqualTo(Instant.EPOCH.plusSeconds(newest--));
            }
        }
    }

    private Ledger opened() {
        return new Ledger(new DataDirectory(folder), new ConnectorName("partner"), new Disk(Failpoint.NONE));
    }
}
