package vn.congmo.gateway.connectors.sftp;

import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import org.apache.sshd.common.util.security.AbstractSecurityProviderRegistrar;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.common.util.security.eddsa.generic.EdDSASupport;

/** Tells the SSH library of {@link Ed25519}, under the name by which it looks for it. */
final class Ed25519Registrar extends AbstractSecurityProviderRegistrar {

    private final Ed25519 own;

    Ed25519Registrar(Ed25519 own) {
        super(SecurityUtils.EDDSA);
        this.own = own;
    }

    @Override
    public boolean isSupported() {
        return true;
    }

    @Override
    public Provider getSecurityProvider() {
        return Security.getProvider("SunEC");
    }

    /** Everything else is as Java has it. */
    @Override
    public boolean isSecurityEntitySupported(Class<?> entity, String algorithm) {
        return false;
    }

    @Override
    public Optional<EdDSASupport<?, ?>> getEdDSASupport() {
        return Optional.of(own);
    }
}
