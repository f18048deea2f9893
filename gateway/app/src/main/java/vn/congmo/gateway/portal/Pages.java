package vn.congmo.gateway.portal;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;

/** Makes the frame of every page from its request. */
@Component
class Pages {

    private final BaseIri base;

    Pages(BaseIri base) {
        this.base = base;
    }

    /** The page at the requested address. */
    Page at(ServerWebExchange exchange, String... data) {
        String query = exchange.getRequest().getURI().getRawQuery();
        Page page = Page.at(exchange.getRequest().getPath().value(), query == null ? "" : "?" + query, base.value());
        return page.with(List.of(data));
    }

    /** A view of this page; pages change with every publication, so caches ask again. */
    Rendering.Builder<?> view(String template, Page page) {
        return Rendering.view(template).modelAttribute("page", page).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
