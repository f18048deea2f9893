package vn.congmo.gateway.web;

import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;

/** Conditional requests (RFC 9110, section 13). */
public final class Conditional {

    private Conditional() {}

    /**
     * Answers 304 where the client has the representation already, else what the supplier makes; both with the
     * validators in their headers.
     */
    public static <T> ResponseEntity<T> answer(
            ServerWebExchange exchange, Validators validators, Supplier<ResponseEntity<T>> fresh) {
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setCacheControl(validators.caching());
        if (exchange.checkNotModified(validators.etag(), validators.lastModified())) {
            return ResponseEntity.status(
                            response.getStatusCode() == null ? HttpStatus.NOT_MODIFIED : response.getStatusCode())
                    .build();
        }
        return fresh.get();
    }

    /** Takes the validators back from an answer that can become better while nothing new is published. */
    public static void invalidate(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().remove(HttpHeaders.ETAG);
        exchange.getResponse().getHeaders().remove(HttpHeaders.LAST_MODIFIED);
    }
}
