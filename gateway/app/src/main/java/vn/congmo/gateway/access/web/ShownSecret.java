package vn.congmo.gateway.access.web;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A secret that somebody sent, not yet checked. */
final class ShownSecret extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String secret;

    ShownSecret(String secret) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.secret = secret;
    }

    @Override
    public String getCredentials() {
        return secret;
    }

    @Override
    public Object getPrincipal() {
        return "";
    }
}
