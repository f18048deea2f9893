package vn.congmo.gateway.outbound;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request to another machine.
 *
 * @param method  of HTTP, upper case
 * @param headers by name, of which case does not count; those that the body needs are set by itself
 */
public record OutboundCall(String method, URI uri, Map<String, String> headers, OutboundBody body) {

    public OutboundCall {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = Collections.unmodifiableMap(sorted);
    }

    /** Reads an address. */
    public static OutboundCall get(URI uri) {
        return new OutboundCall("GET", uri, Map.of(), new OutboundBody.Empty());
    }

    /** Sends a body to an address. */
    public static OutboundCall post(URI uri, OutboundBody body) {
        return new OutboundCall("POST", uri, Map.of(), body);
    }

    /** The same with this header. */
    public OutboundCall with(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new OutboundCall(method, uri, more, body);
    }

    /** Where it goes, for people: without user and query, which may carry secrets. */
    public String place() {
        String host = uri.getHost() == null ? "?" : uri.getHost();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return uri.getScheme() + "://" + host + port + path;
    }

    /** Without headers and query: they may carry secrets. */
    @Override
    public String toString() {
        return method + " " + place();
    }
}
