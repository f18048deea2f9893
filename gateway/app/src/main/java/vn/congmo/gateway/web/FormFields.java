package vn.congmo.gateway.web;

import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;

/** The fields of a posted form ({@code application/x-www-form-urlencoded}), for controllers, which run blocking. */
public final class FormFields {

    private FormFields() {}

    /** Waits for the body; a request without one has no fields. */
    public static MultiValueMap<String, String> of(ServerWebExchange exchange) {
        return exchange.getFormData().blockOptional().orElseThrow();
    }
}
