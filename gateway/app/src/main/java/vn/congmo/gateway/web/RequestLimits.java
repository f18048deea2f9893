package vn.congmo.gateway.web;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** Refuses large requests before they arrive, and answers the ones that would never be answered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestLimits implements WebFilter {

    private final WebSettings settings;
    private final List<BodyLimit> larger;

    RequestLimits(WebSettings settings, ObjectProvider<BodyLimit> larger) {
        this.settings = settings;
        this.larger = larger.stream().toList();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long largest = largest(exchange.getRequest().getPath().value());
        if (exchange.getRequest().getHeaders().getContentLength() > largest) {
            return Mono.error(tooLarge(largest));
        }
        if (exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.HOST).size() > 1) {
            return Mono.error(new Refusal(EdgeErrors.BAD_REQUEST, EdgeErrors.BAD_REQUEST.title()));
        }
        return chain.filter(exchange).takeUntilOther(deadline(exchange));
    }

    /** Fails if the answer has not begun by then; says nothing otherwise. */
    private Mono<Void> deadline(ServerWebExchange exchange) {
        return Mono.delay(settings.longestAnswer())
                .flatMap(tick -> exchange.getResponse().isCommitted()
                        ? Mono.never()
                        : Mono.error(new TimeoutException("No answer in time")));
    }

    private long largest(String path) {
        return larger.stream()
                .filter(limit -> limit.path().equals(path))
                .mapToLong(BodyLimit::bytes)
                .findFirst()
                .orElse(settings.largestBody().toBytes());
    }

    private static Refusal tooLarge(long largest) {
        String limit = largest + " byte";
        return new Refusal(
                EdgeErrors.BODY_TOO_LARGE,
                new LocalizedText("Nội dung gửi lên chỉ được đến " + limit, "Content may have up to " + limit + "s"));
    }
}
