package vn.congmo.gateway.connectors;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.outbound.Outbound;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundException;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.gateway.outbound.Secret;

/**
 * The line to one partner: its settings, its secrets, and calls within its limits.
 *
 * @param secrets the credentials by name, resolved
 */
public record Connection(
        ConnectorName name,
        ConnectorSettings settings,
        Map<String, Secret> secrets,
        OutboundPolicy policy,
        Outbound outbound) {

    public Connection {
        secrets = Map.copyOf(secrets);
    }

    /**
     * Sends a request to the partner.
     *
     * @throws PartnerFault when there is no whole answer
     */
    public OutboundAnswer send(OutboundCall call) {
        try {
            return outbound.send(call, policy);
        } catch (OutboundException e) {
            throw PartnerFault.of(e);
        }
    }

    /**
     * Downloads a file of the partner, or one that its records lead to.
     *
     * @return the answer; the file is there when it is one of success
     * @throws PartnerFault when there is no whole answer
     */
    public OutboundAnswer download(OutboundCall call, Path target) {
        try {
            return outbound.download(call, policy, target);
        } catch (OutboundException e) {
            throw PartnerFault.of(e);
        }
    }

    /**
     * Looks up the partner's machine for a protocol that is not HTTP.
     *
     * @param usualPort where the address names none
     * @return the one address that may be connected to
     * @throws PartnerFault when there is no such machine or it must not be called
     */
    public InetSocketAddress lookUp(int usualPort) {
        try {
            return outbound.resolve(settings.address(), usualPort, policy);
        } catch (OutboundException e) {
            throw PartnerFault.of(e);
        }
    }

    /** An option of the connector's kind, if it is set. */
    public Optional<String> findOption(String option) {
        return Optional.ofNullable(settings.options().get(option));
    }

    /** A credential, if it is set. */
    public Optional<Secret> findSecret(String credential) {
        return Optional.ofNullable(secrets.get(credential));
    }

    /**
     * An option that its kind cannot do without.
     *
     * @throws vn.congmo.gateway.core.Refusal when it is not set
     */
    public String getOption(String option) {
        return findOption(option).orElseThrow(() -> SettingErrors.missing("options." + option));
    }

    /**
     * A credential that its kind cannot do without.
     *
     * @throws vn.congmo.gateway.core.Refusal when it is not set
     */
    public Secret getSecret(String credential) {
        return findSecret(credential).orElseThrow(() -> SettingErrors.missing("credentials." + credential));
    }

    /** An address of the partner: this below the one that is set. */
    public URI resolve(String path) {
        return URI.create(settings.address().toString().replaceFirst("/+$", "") + path);
    }
}
