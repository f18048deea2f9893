package vn.congmo.gateway.ckan.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.web.Validators;

/**
 * Spares work and bytes: what a GET brings follows from the site's state and the address, so it is told before it is
 * made. What an officer sees is kept by nobody.
 */
@Component
class ReadingState {

    /** Another version of the program may say the same otherwise. */
    private static final String VERSION =
            String.valueOf(ReadingState.class.getPackage().getImplementationVersion());

    /** Whether the client has what it asks for; says in the answer's headers how to know. */
    boolean isKnown(ServerWebExchange exchange, CkanSite site, Optional<Agent> agent) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        boolean posted = exchange.getRequest().getMethod().equals(HttpMethod.POST);
        if (posted || agent.isPresent()) {
            headers.setCacheControl("no-store");
            return false;
        }
        Validators validators = Validators.of(
                Instant.EPOCH,
                Validators.revalidated(),
                VERSION,
                site.state(),
                exchange.getRequest().getURI().getRawPath(),
                exchange.getRequest().getURI().getRawQuery());
        headers.setCacheControl(validators.caching());
        return exchange.checkNotModified(validators.etag());
    }
}
