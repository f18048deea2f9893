package vn.congmo.gateway.catalogue.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.WithdrawnThings;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Slug;
import vn.congmo.gateway.core.VersionId;

/**
 * Stands before every address of a dataset and of a version, whoever serves it: once that is withdrawn, reading it is
 * answered 410 with the reason (RFC 9110, section 15.5.11).
 */
@Component
class Tombstones implements WebFilter {

    private static final Pattern PATH = Pattern.compile(
            "(?:/en)?/dataset/(?<page>[a-z0-9-]{1,100})(?:/version/(?<ofPage>[1-9][0-9]{0,8}))?(?:[/.].*)?"
                    + "|/api/v1/datasets/(?<item>[a-z0-9-]{1,100})(?:/versions/(?<ofItem>[1-9][0-9]{0,8}))?(?:[/.].*)?");

    private final CurrentCatalogue current;

    Tombstones(CurrentCatalogue current) {
        this.current = current;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        try {
            requireThere(exchange.getRequest(), current.get());
        } catch (Refusal gone) {
            return Mono.error(gone);
        }
        return chain.filter(exchange);
    }

    private static void requireThere(ServerHttpRequest request, Catalogue catalogue) {
        Matcher path = PATH.matcher(request.getPath().value());
        boolean reading = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (!reading || !path.matches()) {
            return;
        }
        boolean page = path.group("page") != null;
        String slug = page ? path.group("page") : path.group("item");
        String number = page ? path.group("ofPage") : path.group("ofItem");
        if (!Slug.isSlug(slug)) {
            return;
        }
        DatasetId dataset = new DatasetId(slug);
        if (number == null) {
            WithdrawnThings.require(catalogue, dataset);
        } else {
            WithdrawnThings.require(catalogue, new VersionId(dataset, Integer.parseInt(number)));
        }
    }
}
