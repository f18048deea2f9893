package vn.congmo.gateway.web;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives a request that came through a trusted proxy the address of its client. {@code X-Forwarded-For} is read from its
 * end, up to the first address that is no such proxy's: what stands before it anybody may have written. From anyone else
 * the header counts for nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrustedProxies implements WebFilter {

    private static final String FORWARDED = "X-Forwarded-For";

    private final AddressRanges trusted;

    TrustedProxies(WebSettings settings) {
        this.trusted = AddressRanges.of(settings.trustedProxies());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return client(exchange.getRequest())
                .map(client -> exchange.mutate()
                        .request(request -> request.remoteAddress(new InetSocketAddress(client, 0)))
                        .build())
                .map(chain::filter)
                .orElseGet(() -> chain.filter(exchange));
    }

    /** The client behind the proxy; empty where the sender is no proxy, or its word cannot be read. */
    private Optional<InetAddress> client(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote == null || remote.getAddress() == null || !trusted.contain(remote.getAddress())) {
            return Optional.empty();
        }
        List<String> hops = request.getHeaders().getOrEmpty(FORWARDED).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .toList();
        for (String hop : hops.reversed()) {
            @Nullable InetAddress address = NetUtil.createInetAddressFromIpAddressString(hop.strip());
            if (address == null || !trusted.contain(address)) {
                return Optional.ofNullable(address);
            }
        }
        return Optional.empty();
    }
}
