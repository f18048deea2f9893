package vn.congmo.gateway.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ckan.SandboxCkan;
import vn.congmo.gateway.connectors.delivery.ConnectorStatus.Health;
import vn.congmo.gateway.publication.ChildProcesses;
import vn.congmo.sandbox.CkanTwin;
import vn.congmo.sandbox.Sandbox;

/**
 * A process that dies when the partner has accepted and nothing is recorded leaves one effect, not two. More rounds:
 * {@code -Dgateway.delivery.kills=100}.
 */
class DeliveryKillTest {

    private static final int ROUNDS = Integer.getInteger("gateway.delivery.kills", 2);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachVersionHasOneEffectWhateverDies() throws Exception {
        CkanTwin twin = new CkanTwin();
        try (Sandbox sandbox = Sandbox.start(0, twin)) {
            String address = sandbox.address(twin).toString();
            Exporter site = SandboxCkan.open(sandbox.address(twin));
            ChildProcesses children = new ChildProcesses(DyingDelivery.class, folder.resolve("processes"));
            Path data = folder.resolve("data");
            for (int round = 1; round <= ROUNDS; round++) {
                ChildProcesses.Child child =
                        children.start(data, address, round).await();
                assertThat(child.exitCode()).as(child.said()).isEqualTo(ChildProcesses.HALTED);
                assertThat(twin.writes()).as("accepted, round %d", round).isEqualTo(round);
                Partner restarted = DyingDelivery.partner(data, site, round);
                restarted.run();
                assertThat(twin.writes())
                        .as("after the restart, round %d", round)
                        .isEqualTo(round);
                assertThat(twin.count()).isEqualTo(1);
                assertThat(restarted.status().health()).isEqualTo(Health.IN_STEP);
            }
        }
        System.out.printf("Killed %d deliveries between acceptance and record: one effect each%n", ROUNDS);
    }
}
