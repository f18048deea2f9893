package vn.congmo.gateway.access.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.core.BaseIri;

/**
 * Who was sent to an identity provider and has not come back yet. The way back begins on another site, which the
 * session's cookie does not cross; so each is tied to its browser by a cookie of its own that does.
 */
@Component
class PendingSignIns implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "pending-sign-in";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MOST = 1000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Pending> byState = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pending> eldest) {
            return size() > MOST;
        }
    };
    private final Clock clock;
    private final boolean secure;

    PendingSignIns(Clock clock, BaseIri base) {
        this.clock = clock;
        this.secure = base.value().startsWith("https:");
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.justOrEmpty(find(exchange, false));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> find(exchange, true)).flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> {
            byte[] bytes = new byte[16];
            random.nextBytes(bytes);
            String browser = HexFormat.of().formatHex(bytes);
            keep(String.valueOf(request.getState()), new Pending(request, browser, Instant.now(clock)));
            exchange.getResponse().addCookie(cookie(browser));
        });
    }

    private synchronized void keep(String state, Pending pending) {
        byState.put(state, pending);
    }

    private synchronized Optional<OAuth2AuthorizationRequest> find(ServerWebExchange exchange, boolean last) {
        String state = exchange.getRequest().getQueryParams().getFirst("state");
        HttpCookie browser = exchange.getRequest().getCookies().getFirst(COOKIE);
        Pending pending = state == null ? null : byState.get(state);
        if (pending == null
                || browser == null
                || !pending.browser().equals(browser.getValue())
                || pending.since().plus(PATIENCE).isBefore(Instant.now(clock))) {
            return Optional.empty();
        }
        if (last) {
            byState.remove(state);
        }
        return Optional.of(pending.request());
    }

    private ResponseCookie cookie(String browser) {
        return ResponseCookie.from(COOKIE, browser)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/login")
                .maxAge(PATIENCE)
                .build();
    }

    private record Pending(OAuth2AuthorizationRequest request, String browser, Instant since) {}
}
