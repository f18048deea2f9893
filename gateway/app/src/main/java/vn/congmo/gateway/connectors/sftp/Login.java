package vn.congmo.gateway.connectors.sftp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Iterator;
import java.util.Optional;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.outbound.Secret;

/** Who the gateway is for a server: by a key, a password, or both, the key first. */
record Login(Secret user, Optional<KeyPair> key, Optional<Secret> password) {

    /**
     * As the credentials {@code user}, {@code private-key} and {@code password} have it.
     *
     * @throws Refusal when there is no user, neither key nor password, or a key that cannot be read
     */
    static Login of(Connection connection) {
        Secret user = connection.getSecret("user");
        Optional<KeyPair> key = connection.findSecret("private-key").map(Login::read);
        return new Login(
                user,
                key,
                key.isPresent() ? connection.findSecret("password") : Optional.of(connection.getSecret("password")));
    }

    void addTo(ClientSession session) {
        key.ifPresent(session::addPublicKeyIdentity);
        password.ifPresent(secret -> session.addPasswordIdentity(secret.value()));
    }

    private static KeyPair read(Secret secret) {
        byte[] text = (secret.value() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Iterator<KeyPair> keys = SecurityUtils.loadKeyPairIdentities(
                            null,
                            NamedResource.ofName("private-key"),
                            new ByteArrayInputStream(text),
                            FilePasswordProvider.EMPTY)
                    .iterator();
            return keys.next();
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw SettingErrors.wrongSetting(
                    "credentials.private-key",
                    new LocalizedText(
                            "khóa riêng dạng OpenSSH hoặc PEM, không mật khẩu (ssh-keygen -t ed25519 -N '')",
                            "a private key in OpenSSH or PEM form without passphrase (ssh-keygen -t ed25519 -N '')"));
        }
    }
}
