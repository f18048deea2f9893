package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.core.BaseIri;

/** Says of what is to go that it goes, when, and what replaces it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Deprecations implements WebFilter, OpenApiCustomizer {

    private static final String POLICY = "/developers/guide";

    private final List<Entry> entries;
    private final BaseIri base;

    Deprecations(ObjectProvider<Deprecation> all, BaseIri base) {
        this.entries = all.stream()
                .map(each -> new Entry(PathPatternParser.defaultInstance.parse(each.pattern()), each))
                .sorted(Comparator.comparing(Entry::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
        this.base = base;
    }

    /** In failures too: a client that only sees these has to learn of it as well. */
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        find(exchange.getRequest().getPath()).ifPresent(deprecation -> exchange.getResponse()
                .beforeCommit(() ->
                        Mono.fromRunnable(() -> tell(exchange.getResponse().getHeaders(), deprecation))));
        return chain.filter(exchange);
    }

    @Override
    public void customise(OpenAPI description) {
        description.getPaths().forEach((path, item) -> find(PathContainer.parsePath(path))
                .ifPresent(deprecation -> item.readOperations().forEach(operation -> operation.setDeprecated(true))));
    }

    private Optional<Deprecation> find(PathContainer path) {
        return entries.stream()
                .filter(entry -> entry.pattern().matches(path))
                .findFirst()
                .map(Entry::deprecation);
    }

    private void tell(HttpHeaders headers, Deprecation deprecation) {
        headers.set("Deprecation", "@" + deprecation.since().getEpochSecond());
        deprecation.sunset().ifPresent(end -> headers.setInstant("Sunset", end));
        headers.add(HttpHeaders.LINK, "<" + base.resolve(POLICY) + ">; rel=\"deprecation\"; type=\"text/html\"");
        headers.add(HttpHeaders.LINK, "<" + base.resolve(deprecation.successor()) + ">; rel=\"successor-version\"");
    }

    private record Entry(PathPattern pattern, Deprecation deprecation) {}
}
