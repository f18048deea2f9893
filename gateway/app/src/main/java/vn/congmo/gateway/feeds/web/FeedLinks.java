package vn.congmo.gateway.feeds.web;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Says at the front doors where the feeds are (RFC 8288), so that programs find them without reading the page. */
@Component
class FeedLinks implements WebFilter {

    private static final Set<String> DOORS = Set.of("/", "/en", "/datasets", "/en/datasets", "/catalog");
    private static final List<String> LINKS = List.of(
            "</catalog>; rel=\"describedby\"; type=\"text/turtle\"",
            "</feed.atom>; rel=\"alternate\"; type=\"application/atom+xml\"",
            "</ldes>; rel=\"alternate\"; type=\"application/trig\"",
            "</.well-known/void>; rel=\"describedby\"; type=\"text/turtle\"",
            "</v3/api-docs>; rel=\"service-desc\"; type=\"application/json\"",
            "</sitemap.xml>; rel=\"sitemap\"; type=\"application/xml\"");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (DOORS.contains(exchange.getRequest().getPath().value())) {
            LINKS.forEach(link -> exchange.getResponse().getHeaders().add(HttpHeaders.LINK, link));
        }
        return chain.filter(exchange);
    }
}
