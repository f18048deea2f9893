package vn.congmo.gateway.access;

import vn.congmo.gateway.core.Slug;

/**
 * Names an agent for ever, also in published data.
 *
 * @param slug of the name a token was made for ({@code phong-chuyen-doi-so}), {@code oidc-} and hexadecimal digits for
 *             somebody that an identity provider vouches for, or a reserved one of {@link Agent}
 */
public record AgentId(String slug) {

    public AgentId {
        Slug.require(slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
