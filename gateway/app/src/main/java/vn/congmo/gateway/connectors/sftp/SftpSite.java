package vn.congmo.gateway.connectors.sftp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.drop.DropSite;

/**
 * A folder of an SFTP server (draft-ietf-secsh-filexfer-02, with OpenSSH's extensions where the server has them). Each
 * visit is a connection of its own, which no setting of this machine's own SSH has a part in.
 */
record SftpSite(Connection connection, HostKey hostKey, Login login) implements DropSite {

    static final int USUAL_PORT = 22;

    @Override
    public <T> T visit(Visit<T> visit) {
        InetSocketAddress address = connection.lookUp(USUAL_PORT);
        SftpFaults faults = new SftpFaults(connection.settings().address().getHost());
        ShownKey shown = new ShownKey(hostKey);
        try (SshClient client = client(shown)) {
            client.start();
            try (ClientSession session = connect(client, address, faults)) {
                signIn(session, shown, faults);
                return visit.in(SftpDrop.open(sftp(session), connection, faults));
            }
        } catch (IOException e) {
            throw faults.ofWork(e);
        }
    }

    private SshClient client(ShownKey shown) {
        SshClient client = SshClient.setUpDefaultClient();
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setServerKeyVerifier(shown);
        client.setSignatureFactories(hostKey.preferredOf(client.getSignatureFactories()));
        CoreModuleProperties.IDLE_TIMEOUT.set(client, timeout());
        CoreModuleProperties.AUTH_TIMEOUT.set(client, timeout());
        return client;
    }

    private ClientSession connect(SshClient client, InetSocketAddress address, SftpFaults faults) {
        try {
            return client.connect(login.user().value(), address)
                    .verify(timeout())
                    .getClientSession();
        } catch (IOException e) {
            throw faults.ofConnecting(e);
        }
    }

    private void signIn(ClientSession session, ShownKey shown, SftpFaults faults) {
        login.addTo(session);
        try {
            session.auth().verify(timeout());
        } catch (IOException e) {
            throw shown.refused().map(faults::otherKey).orElseGet(() -> faults.ofSigningIn(e));
        }
    }

    private static SftpClient sftp(ClientSession session) throws IOException {
        return SftpClientFactory.instance().createSftpClient(session);
    }

    private Duration timeout() {
        return connection.policy().timeout();
    }
}
