package vn.congmo.gateway.access.web;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Which requests must prove that they come from a form of ours, and the pages that get such forms. */
final class FormTokens {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final ServerWebExchangeMatcher DOOR =
            ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/login", "/en/login", "/logout");
    private static final ServerWebExchangeMatcher READING =
            ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/sparql", "/oai");
    private static final ServerWebExchangeMatcher WITH_FORMS =
            ServerWebExchangeMatchers.pathMatchers(HttpMethod.GET, "/login", "/en/login", "/desk/**", "/en/desk/**");

    private FormTokens() {}

    /**
     * Everything that a cookie could speak for. A bearer token is never sent by a browser on its own, and a request
     * without a live session is judged by its path alone; so no body is read for somebody unknown.
     */
    static ServerWebExchangeMatcher needed(Sessions sessions) {
        return exchange -> {
            if (SAFE.contains(exchange.getRequest().getMethod()) || Bearer.isIn(exchange)) {
                return MatchResult.notMatch();
            }
            return DOOR.matches(exchange)
                    .flatMap(door -> door.isMatch() ? MatchResult.match() : signedIn(exchange, sessions));
        };
    }

    /** Puts the token where Thymeleaf finds it for the forms of a page. */
    static WebFilter forms() {
        return (exchange, chain) -> WITH_FORMS
                .matches(exchange)
                .flatMap(match -> match.isMatch() ? prepared(exchange, chain) : chain.filter(exchange));
    }

    private static Mono<MatchResult> signedIn(ServerWebExchange exchange, Sessions sessions) {
        return READING.matches(exchange)
                .flatMap(reading -> reading.isMatch()
                        ? MatchResult.notMatch()
                        : sessions.load(exchange)
                                .hasElement()
                                .flatMap(known -> known ? MatchResult.match() : MatchResult.notMatch()));
    }

    private static Mono<Void> prepared(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(known ->
                        exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, known))
                .then(chain.filter(exchange));
    }
}
