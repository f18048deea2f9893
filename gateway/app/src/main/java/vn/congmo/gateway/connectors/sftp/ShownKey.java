package vn.congmo.gateway.connectors.sftp;

import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.Optional;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;

/** Compares the key that a server shows with the only one that it may show, and remembers one that was refused. */
final class ShownKey implements ServerKeyVerifier {

    private final HostKey wanted;
    private volatile Optional<String> refused = Optional.empty();

    ShownKey(HostKey wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey shown) {
        boolean same = wanted.is(shown);
        if (!same) {
            refused = Optional.of(KeyUtils.getKeyType(shown) + " " + KeyUtils.getFingerPrint(shown));
        }
        return same;
    }

    /** The key that was shown and refused: its type and fingerprint. */
    Optional<String> refused() {
        return refused;
    }
}
