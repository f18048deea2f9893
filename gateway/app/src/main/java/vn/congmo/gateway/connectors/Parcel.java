package vn.congmo.gateway.connectors;

import java.nio.charset.StandardCharsets;
import vn.congmo.gateway.core.Sha256;

/**
 * A consignment as one partner is sent it.
 *
 * @param content     what is sent, for a dry run: JSON or plain text without secrets
 * @param fingerprint of everything the partner will hold: equal ones need no delivery
 */
public record Parcel(Consignment consignment, String content, Sha256 fingerprint) {

    /** A parcel that is what its content says, its files told by their hashes. */
    public static Parcel of(Consignment consignment, String content) {
        return new Parcel(consignment, content, Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same for every attempt at the same content, whoever asks: what partners tell duplicates by. */
    public String key(ConnectorName connector) {
        return connector + ":" + consignment.id() + ":" + fingerprint.hex().substring(0, 32);
    }
}
