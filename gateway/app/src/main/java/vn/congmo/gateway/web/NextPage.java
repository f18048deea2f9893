package vn.congmo.gateway.web;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congmo.gateway.core.BaseIri;

/** Where the page is that follows one that was asked for. */
public final class NextPage {

    private NextPage() {}

    /**
     * An address with the same parameters, from this cursor on; never on a host that the request only claims.
     *
     * @param path below the base IRI
     */
    public static String address(BaseIri base, String path, ServerWebExchange exchange, String cursor) {
        return UriComponentsBuilder.fromUriString(base.resolve(path))
                .query(exchange.getRequest().getURI().getRawQuery())
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUriString();
    }

    /** The same at the address that was asked. */
    public static String address(BaseIri base, ServerWebExchange exchange, String cursor) {
        return address(base, exchange.getRequest().getURI().getRawPath(), exchange, cursor);
    }
}
