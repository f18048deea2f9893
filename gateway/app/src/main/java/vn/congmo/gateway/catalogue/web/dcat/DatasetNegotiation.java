package vn.congmo.gateway.catalogue.web.dcat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;

/**
 * A dataset has a page for people and a description for machines at one address: who prefers RDF over HTML is given the
 * description, everybody else goes on to the page.
 */
@Component
class DatasetNegotiation implements WebFilter {

    private static final Pattern PATH = Pattern.compile("/dataset/[^/.]+(/version/[1-9][0-9]*)?");
    private static final Representation PAGE = Representation.of("text/html; charset=utf-8", "");
    private static final List<Representation> OFFERS =
            Stream.concat(Stream.of(PAGE), Descriptions.offers().stream()).toList();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        if (!PATH.matcher(path).matches()) {
            return chain.filter(exchange);
        }
        return chain.filter(description(exchange)
                .map(extension -> at(exchange, path + "/dcat." + extension))
                .orElse(exchange));
    }

    private static Optional<String> description(ServerWebExchange exchange) {
        try {
            return Optional.of(Negotiation.choose(exchange, OFFERS).extension()).filter(chosen -> !chosen.isEmpty());
        } catch (Refusal notAcceptable) {
            return Optional.empty();
        }
    }

    private static ServerWebExchange at(ServerWebExchange exchange, String path) {
        ServerHttpRequest request = exchange.getRequest().mutate().path(path).build();
        return exchange.mutate().request(request).build();
    }
}
