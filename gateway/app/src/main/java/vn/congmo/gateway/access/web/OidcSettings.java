package vn.congmo.gateway.access.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.congmo.gateway.access.Role;

/**
 * What an identity provider's claims mean here. The provider itself is configured by Spring's own settings
 * ({@code spring.security.oauth2.resourceserver.jwt.*} for bearer tokens, {@code spring.security.oauth2.client.*} for
 * the login page); without them nobody is asked.
 *
 * @param claim where the roles stand; members of nested objects after a dot, as in {@code realm_access.roles}
 * @param name  the claim with the name under which somebody acts, which is public
 * @param roles the role that a value of the claim stands for; other values give none
 */
@ConfigurationProperties("gateway.access.oidc")
record OidcSettings(
        @DefaultValue("roles") String claim,
        @DefaultValue("name") String name,
        @DefaultValue Map<String, Role> roles) {}
