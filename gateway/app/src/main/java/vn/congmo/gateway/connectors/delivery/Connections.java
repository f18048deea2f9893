package vn.congmo.gateway.connectors.delivery;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.outbound.Outbound;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.gateway.outbound.OutboundPolicy.ClientCertificate;
import vn.congmo.gateway.outbound.Secret;
import vn.congmo.gateway.outbound.Secrets;

/** Lays the line to a partner: looks its secrets up and says what calls to it may do. */
@Component
class Connections {

    private static final String CERTIFICATE = "certificate";
    private static final String KEY = "certificate-key";
    private static final String AUTHORITIES = "authorities";

    private final Outbound outbound;
    private final Secrets secrets;

    Connections(Outbound outbound, Secrets secrets) {
        this.outbound = outbound;
        this.secrets = secrets;
    }

    /**
     * The line to this partner.
     *
     * @throws vn.congmo.gateway.core.Refusal when a credential is missing, or others may read it
     */
    Connection open(ConnectorName name, ConnectorSettings settings) {
        refuseUserInfo(settings.address());
        Map<String, Secret> resolved = new TreeMap<>();
        settings.credentials().forEach((credential, reference) -> resolved.put(credential, secrets.resolve(reference)));
        return new Connection(name, settings, resolved, policy(settings, resolved), outbound);
    }

    private static void refuseUserInfo(URI address) {
        if (address.getRawUserInfo() != null) {
            throw ConnectorErrors.badSetting(
                    "address", "user:•••@" + address.getHost(), "an address without user and password");
        }
    }

    private static OutboundPolicy policy(ConnectorSettings settings, Map<String, Secret> secrets) {
        Optional<Secret> chain = Optional.ofNullable(secrets.get(CERTIFICATE));
        Optional<Secret> key = Optional.ofNullable(secrets.get(KEY));
        if (chain.isPresent() != key.isPresent()) {
            throw ConnectorErrors.badSetting("credentials", "certificate", "certificate and certificate-key together");
        }
        return new OutboundPolicy(
                settings.allowPrivate(),
                settings.timeout(),
                settings.answer().toBytes(),
                chain.flatMap(certificate -> key.map(own -> new ClientCertificate(certificate, own))),
                Optional.ofNullable(secrets.get(AUTHORITIES)));
    }
}
