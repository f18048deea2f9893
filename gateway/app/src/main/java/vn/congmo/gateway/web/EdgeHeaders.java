package vn.congmo.gateway.web;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.RequestPath;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The headers of every answer, here and nowhere else: any site may read what is open, without credentials; nothing is
 * sniffed or framed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EdgeHeaders implements WebFilter {

    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String EXPOSED =
            "ETag, Last-Modified, Link, Location, Content-Disposition, Content-Range, Content-Location, Retry-After,"
                    + " RateLimit, RateLimit-Policy, Deprecation, Sunset";
    private static final List<String> ENTITY = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.LINK);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpResponse response = exchange.getResponse();
        RequestPath path = exchange.getRequest().getPath();
        secure(response.getHeaders());
        if (ClosedPaths.contain(path) || path.value().startsWith("/api/")) {
            response.getHeaders().set("X-Robots-Tag", "noindex");
        }
        if (ClosedPaths.contain(path)) {
            response.beforeCommit(
                    () -> Mono.fromRunnable(() -> response.getHeaders().setCacheControl("no-store")));
            return chain.filter(exchange);
        }
        if (!path.value().startsWith("/actuator")) {
            response.getHeaders().setAccessControlAllowOrigin("*");
            response.getHeaders().set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
        return preflight(exchange.getRequest()) ? allow(response) : chain.filter(exchange);
    }

    /** Forgets what was said of a body that will not be sent. */
    static void clearEntity(HttpHeaders headers) {
        ENTITY.forEach(headers::remove);
    }

    /**
     * Lets nothing follow on the connection where the body of a request may be left unread: Reactor Netty 1.3.7 may
     * then never read the next request (its issue 4361).
     */
    static void endConnection(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            exchange.getResponse().getHeaders().setConnection("close");
        }
    }

    private static void secure(HttpHeaders headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Referrer-Policy", "same-origin");
    }

    private static boolean preflight(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getHeaders().getAccessControlRequestMethod() != null;
    }

    private static Mono<Void> allow(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.NO_CONTENT);
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, OPTIONS");
        headers.set(
                HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                "Accept, Accept-Language, Content-Type, If-None-Match, If-Modified-Since, Range,"
                        + " MCP-Protocol-Version");
        headers.setAccessControlMaxAge(86_400);
        return response.setComplete();
    }
}
