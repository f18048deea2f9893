package vn.congmo.gateway.access.web;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AgentId;
import vn.congmo.gateway.core.Sha256;

/**
 * Makes an agent of what an identity provider claims about somebody. Only the values that the settings name give a
 * role; whatever else the token says about roles counts for nothing.
 */
@Component
@EnableConfigurationProperties(OidcSettings.class)
class ClaimedAgents {

    private static final int ID_DIGITS = 16;

    private final OidcSettings settings;

    ClaimedAgents(OidcSettings settings) {
        this.settings = settings;
    }

    /** The agent, if one of the claimed values stands for a role. */
    Optional<Agent> find(Map<String, Object> claims) {
        Object subject = claims.get("sub");
        Object issuer = claims.get("iss");
        if (subject == null || issuer == null) {
            return Optional.empty();
        }
        return values(claims).stream()
                .flatMap(value -> Stream.ofNullable(settings.roles().get(value)))
                .max(Comparator.naturalOrder())
                .map(role -> new Agent(id(issuer, subject), name(claims), role));
    }

    /** What the configured claim holds: the path's members are separated by dots, as in {@code realm_access.roles}. */
    private List<String> values(Map<String, Object> claims) {
        @Nullable Object value = claims;
        for (String member : settings.claim().split("\\.", -1)) {
            value = value instanceof Map<?, ?> object ? object.get(member) : null;
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return value instanceof String one ? List.of(one) : List.of();
    }

    private String name(Map<String, Object> claims) {
        Object name = claims.get(settings.name());
        return name instanceof String text && !text.isBlank() ? text.strip() : "(OIDC)";
    }

    /** The same for the same person, and of no use to find the person at the provider. */
    private static AgentId id(Object issuer, Object subject) {
        Sha256 hash = Sha256.of((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
        return new AgentId("oidc-" + hash.hex().substring(0, ID_DIGITS));
    }
}
