package vn.congmo.gateway.outbound.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundException;
import vn.congmo.gateway.outbound.OutboundException.Kind;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.gateway.outbound.OutboundPolicy.ClientCertificate;
import vn.congmo.gateway.outbound.Secret;

class MutualTlsTest {

    @TempDir
    private static Path folder;

    @Test
    void thePartnerSeesOurCertificateAndWeTrustOnlyItsOwn() throws Exception {
        try (DemandingServer server = DemandingServer.start(folder)) {
            Secret certificate = new Secret(server.certificate());
            ClientCertificate own = new ClientCertificate(certificate, new Secret(server.key()));
            String port = ":" + server.port() + "/";

            assertThat(send("https://localhost" + port, Optional.of(own), Optional.of(certificate)))
                    .isEqualTo("CN=localhost");
            assertThat(fail("https://localhost" + port, Optional.empty(), Optional.of(certificate)))
                    .as("without a certificate")
                    .isEqualTo(Kind.FORBIDDEN);
            assertThat(fail("https://localhost" + port, Optional.of(own), Optional.empty()))
                    .as("a partner that Java does not trust")
                    .isEqualTo(Kind.UNREACHABLE);
            assertThat(fail("https://127.0.0.1" + port, Optional.of(own), Optional.of(certificate)))
                    .as("a certificate of another name")
                    .isEqualTo(Kind.UNREACHABLE);
            assertThat(fail(
                            "https://localhost" + port,
                            Optional.of(new ClientCertificate(certificate, new Secret("no key"))),
                            Optional.empty()))
                    .isEqualTo(Kind.FORBIDDEN);
        }
    }

    private static String send(String address, Optional<ClientCertificate> own, Optional<Secret> trusted) {
        OutboundPolicy policy = new OutboundPolicy(true, Duration.ofSeconds(5), 1000, own, trusted);
        return new NettyOutbound()
                .send(OutboundCall.get(URI.create(address)), policy)
                .text();
    }

    private static Kind fail(String address, Optional<ClientCertificate> own, Optional<Secret> trusted) {
        return catchThrowableOfType(OutboundException.class, () -> send(address, own, trusted))
                .kind();
    }
}
