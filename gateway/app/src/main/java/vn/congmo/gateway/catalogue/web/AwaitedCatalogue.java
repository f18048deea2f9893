package vn.congmo.gateway.catalogue.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.catalogue.FirstPublication;
import vn.congmo.gateway.web.ClosedPaths;

/**
 * Stands before every address that tells what is published: until the first publication is over, it answers 503, for a
 * short list, an empty one and a 404 all look like deletions. After the check of who may, before everything else.
 */
@Component
@Order(0)
class AwaitedCatalogue implements WebFilter {

    /** The same whatever is published, and what it takes to mend a failure. */
    private static final List<PathPattern> OPEN = Stream.of(
                    "/actuator/**",
                    "/api/v1/publications/**",
                    "/assets/**",
                    "/errors/**",
                    "/robots.txt",
                    "/swagger-ui.html",
                    "/swagger-ui/**",
                    "/v3/api-docs/**",
                    "/webjars/**")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    private final FirstPublication first;

    AwaitedCatalogue(FirstPublication first) {
        this.first = first;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getMethod().equals(HttpMethod.OPTIONS) || isOpen(request)) {
            return chain.filter(exchange);
        }
        return switch (first.state()) {
            case UNDER_WAY -> Mono.error(AwaitedErrors.underWay());
            case FAILED -> Mono.error(AwaitedErrors.failed());
            case OVER -> chain.filter(exchange);
        };
    }

    private static boolean isOpen(ServerHttpRequest request) {
        return ClosedPaths.contain(request.getPath())
                || OPEN.stream().anyMatch(pattern -> pattern.matches(request.getPath()));
    }
}
