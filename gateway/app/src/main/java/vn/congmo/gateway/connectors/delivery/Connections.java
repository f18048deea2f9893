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
    private static final String KEY = "key";

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
        Optional<ClientCertificate> certificate = secrets.containsKey(CERTIFICATE) && secrets.containsKey(KEY)
                ? Optional.of(new ClientCertificate(secrets.get(CERTIFICATE), secrets.get(KEY)))
                : Optional.empty();
        return new OutboundPolicy(
                settings.allowPrivate(), settings.timeout(), settings.answer().toBytes(), certificate);
    }
}
