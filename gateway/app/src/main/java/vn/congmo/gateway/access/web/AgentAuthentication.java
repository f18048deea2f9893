package vn.congmo.gateway.access.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.Role;

/** An agent whose secret was checked; it has the authority of its role and of those that the role includes. */
final class AgentAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Agent agent;
    private final String token;

    private AgentAuthentication(Agent agent, String token) {
        super(authorities(agent.role()));
        this.agent = agent;
        this.token = token;
        setAuthenticated(true);
    }

    /** By an API token; the session made with it ends when that token does. */
    static AgentAuthentication byToken(Agent agent, String tokenId) {
        return new AgentAuthentication(agent, tokenId);
    }

    /** By the word of an identity provider. */
    static AgentAuthentication byProvider(Agent agent) {
        return new AgentAuthentication(agent, "");
    }

    /** Id of the API token; empty where there was none. */
    String token() {
        return token;
    }

    @Override
    public Agent getPrincipal() {
        return agent;
    }

    /** The secret is forgotten as soon as it was checked. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return agent.id().slug();
    }

    private static List<GrantedAuthority> authorities(Role role) {
        return Arrays.stream(Role.values())
                .filter(role::includes)
                .<GrantedAuthority>map(included -> new SimpleGrantedAuthority(included.name()))
                .toList();
    }
}
