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

    AgentAuthentication(Agent agent) {
        super(authorities(agent.role()));
        this.agent = agent;
        setAuthenticated(true);
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
