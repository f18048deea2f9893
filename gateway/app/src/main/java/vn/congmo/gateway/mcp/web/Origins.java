package vn.congmo.gateway.mcp.web;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.mcp.McpErrors;

/**
 * Which web pages may talk to the server. The protocol wants this, against names that an attacker lets point to a
 * machine inside (Model Context Protocol 2025-11-25, Transports, "Security Warning"). Agents that are no web pages send
 * no Origin.
 */
@Component
class Origins {

    private final String own;
    private final McpSettings settings;

    Origins(BaseIri base, McpSettings settings) {
        URI address = URI.create(base.value());
        this.own = address.getScheme() + "://" + address.getAuthority();
        this.settings = settings;
    }

    /**
     * Looks at the header.
     *
     * @throws vn.congmo.gateway.core.Refusal (403)
     */
    void check(HttpHeaders headers) {
        String origin = headers.getOrigin();
        boolean allowed = origin == null
                || origin.equals(own)
                || settings.origins().contains("*")
                || settings.origins().contains(origin);
        if (!allowed) {
            throw McpErrors.refuse(McpErrors.ORIGIN);
        }
    }
}
