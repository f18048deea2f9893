package vn.congmo.gateway.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.Secrets;
import vn.congmo.gateway.outbound.web.DemandingServer;
import vn.congmo.gateway.outbound.web.RealOutbound;

class ConnectionsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPartnerThatWantsACertificateSeesTheOneOfTheSettings() throws Exception {
        try (DemandingServer partner = DemandingServer.start(folder)) {
            String certificate = file("own.pem", partner.certificate());
            String key = file("own.key", partner.key());
            URI address = URI.create("https://localhost:" + partner.port() + "/");
            Connection shown = open(
                    address, Map.of("certificate", certificate, "certificate-key", key, "authorities", certificate));
            assertThat(shown.send(OutboundCall.get(address)).text()).isEqualTo("CN=localhost");
            Connection stranger = open(address, Map.of("authorities", certificate));
            assertThatThrownBy(() -> stranger.send(OutboundCall.get(address)))
                    .isInstanceOfSatisfying(PartnerFault.class, fault -> {
                        assertThat(fault.kind()).isEqualTo(PartnerFault.Kind.DENIED);
                        assertThat(fault.reason().vi()).contains("credentials.certificate");
                    });
            Connection distrustful = open(address, Map.of("certificate", certificate, "certificate-key", key));
            assertThatThrownBy(() -> distrustful.send(OutboundCall.get(address)))
                    .isInstanceOf(PartnerFault.class);
            assertThatThrownBy(() -> open(address, Map.of("certificate", certificate)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("certificate-key");
        }
    }

    private String file(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return "file:" + file;
    }

    private static Connection open(URI address, Map<String, String> credentials) {
        return new Connections(RealOutbound.open(), new Secrets())
                .open(
                        new ConnectorName("partner"),
                        new ConnectorSettings(
                                "ndxp",
                                address,
                                credentials,
                                List.of("*"),
                                "15m",
                                Map.of(),
                                true,
                                Duration.ofSeconds(5),
                                DataSize.ofMegabytes(1),
                                0.3,
                                true));
    }
}
