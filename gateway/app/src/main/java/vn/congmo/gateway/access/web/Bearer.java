package vn.congmo.gateway.access.web;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.access.AccessErrors;

/** Sign-in of programs, request by request: {@code Authorization: Bearer <secret>} (RFC 6750). */
final class Bearer {

    static final String CHALLENGE = "Bearer realm=\"congmo\"";

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** Checks the secret where one is sent; nothing of it is kept for the next request. */
    static AuthenticationWebFilter filter(SecretCheck check, Failures failures) {
        AuthenticationWebFilter filter = new AuthenticationWebFilter(check);
        filter.setServerAuthenticationConverter(Bearer::read);
        filter.setAuthenticationFailureHandler((failed, cause) -> failures.count(failed.getExchange(), "bearer")
                .then(Mono.defer(() -> Failures.challenge(
                        failed.getExchange(), AccessErrors.INVALID_TOKEN, CHALLENGE + ", error=\"invalid_token\""))));
        return filter;
    }

    /** Whether a request carries such a secret: then its cookies count for nothing. */
    static boolean isIn(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private static Mono<Authentication> read(ServerWebExchange exchange) {
        if (!isIn(exchange)) {
            return Mono.empty();
        }
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return Mono.justOrEmpty(header)
                .map(value -> new ShownSecret(value.substring(SCHEME.length()).strip()));
    }
}
