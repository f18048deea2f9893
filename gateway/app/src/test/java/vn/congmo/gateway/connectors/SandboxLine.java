package vn.congmo.gateway.connectors;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.gateway.outbound.Secret;
import vn.congmo.gateway.outbound.web.RealOutbound;

/** Real lines to twins on this machine. */
public final class SandboxLine {

    private SandboxLine() {}

    public static Connection to(URI address, Map<String, String> options, Map<String, String> secrets) {
        ConnectorSettings settings = new ConnectorSettings(
                "twin",
                address,
                Map.of(),
                List.of("*"),
                "15m",
                options,
                true,
                Duration.ofSeconds(10),
                DataSize.ofMegabytes(20),
                0.3,
                true);
        return new Connection(
                new ConnectorName("twin"),
                settings,
                secrets.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Secret(entry.getValue()))),
                new OutboundPolicy(true, Duration.ofSeconds(10), 20 << 20, Optional.empty()),
                RealOutbound.open());
    }
}
