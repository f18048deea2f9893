package vn.congmo.gateway.web;

import java.util.Map;
import org.springframework.http.HttpStatusCode;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Why a request failed, as its sender is told (RFC 9457): no internals in it.
 *
 * @param code        the last part of its {@code type} address, for ever
 * @param status      the HTTP status
 * @param title       what it means in general
 * @param detail      what is wrong in this case and what to do
 * @param particulars what programs need of it besides (its extension members), by name
 */
public record Problem(
        String code,
        HttpStatusCode status,
        LocalizedText title,
        LocalizedText detail,
        Map<String, Object> particulars) {

    public Problem {
        particulars = Map.copyOf(particulars);
    }
}
