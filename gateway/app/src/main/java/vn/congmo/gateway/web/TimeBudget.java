package vn.congmo.gateway.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/**
 * Fairness among those who ask without signing in: each has a budget of processing time, not of requests, and is told
 * of it in every answer (draft-ietf-httpapi-ratelimit-headers). Pages and files have no budget. Seconds are whole and no
 * other client is named, for one address may have many users.
 */
@Component
@Order(1)
class TimeBudget implements WebFilter {

    private static final List<PathPattern> ASKED = Stream.of(
                    "/api", "/api/**", "/sparql", "/graphs", "/mcp", "/datastore/**", "/oai")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    private final BudgetSettings settings;
    private final String policy;
    private final AddressRanges exempt;
    private final TimeAccounts accounts;

    TimeBudget(BudgetSettings settings) {
        this.settings = settings;
        this.policy = "\"processing-time\";q=%d;qu=\"seconds\";w=%d"
                .formatted(settings.time().toSeconds(), settings.window().toSeconds());
        this.exempt = AddressRanges.of(settings.exempt());
        this.accounts = new TimeAccounts(settings);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<InetAddress> client = client(exchange.getRequest());
        if (client.isEmpty()) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .hasElement()
                .flatMap(signedIn -> signedIn
                        ? chain.filter(exchange)
                        : measured(exchange, chain, accounts.of(client.get(), System.nanoTime())));
    }

    /** Whose budget a request is for, if any. */
    private Optional<InetAddress> client(ServerHttpRequest request) {
        if (settings.time().isZero() || ASKED.stream().noneMatch(pattern -> pattern.matches(request.getPath()))) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getRemoteAddress())
                .map(InetSocketAddress::getAddress)
                .filter(address -> !exempt.contain(address));
    }

    private Mono<Void> measured(ServerWebExchange exchange, WebFilterChain chain, TimeAccount account) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        if (!account.enter(System.nanoTime())) {
            tell(headers, account);
            return Mono.error(spent(headers, account.untilOpen(System.nanoTime())));
        }
        var time = new ProcessingTime(System::nanoTime, used -> account.charge(used, System.nanoTime()));
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(() -> {
                    time.stop();
                    tell(headers, account);
                }));
        return chain.filter(exchange).contextWrite(time::into).doFinally(end -> {
            time.stop();
            account.leave(System.nanoTime());
        });
    }

    private void tell(HttpHeaders headers, TimeAccount account) {
        long now = System.nanoTime();
        headers.set("RateLimit-Policy", policy);
        headers.set("RateLimit", "\"processing-time\";r=%d;t=%d".formatted(account.left(now), account.untilWhole(now)));
    }

    private static Refusal spent(HttpHeaders headers, long seconds) {
        headers.set(HttpHeaders.RETRY_AFTER, "" + seconds);
        return new Refusal(
                EdgeErrors.BUDGET_SPENT,
                new LocalizedText(
                        "Xin thử lại sau %d giây. Gửi lần lượt từng yêu cầu thì không gặp giới hạn này; dữ liệu đầy đủ có"
                                        .formatted(seconds)
                                + " trong các tệp ở /catalog, tải không giới hạn.",
                        "Please try again in %d seconds. Whoever asks one thing after another does not meet this limit;"
                                        .formatted(seconds)
                                + " all data are in the files at /catalog, which have none."));
    }
}
