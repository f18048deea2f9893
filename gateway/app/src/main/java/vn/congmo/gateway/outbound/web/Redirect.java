package vn.congmo.gateway.outbound.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;

/** How a request goes on to where an answer points (RFC 9110, section 15.4), stricter than the standard. */
final class Redirect {

    /** The only headers that another origin may see: any other may be a secret of this partner. */
    private static final Set<String> HARMLESS =
            Set.of("accept", "accept-language", "content-type", "if-modified-since", "if-none-match", "user-agent");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Redirect() {}

    /** Whether an answer of this status is one, given that it says where to. */
    static boolean is(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** The next request; a writing one is not made a reading one, except where the partner asks for that (303). */
    static OutboundCall follow(OutboundCall call, int status, String location) {
        URI next = resolve(call, location);
        boolean reading = isReading(call);
        boolean sameOrigin = origin(next).equals(origin(call.uri()));
        if (!reading && (status == 301 || status == 302)) {
            throw Reasons.moved(call, next);
        }
        if (isHttps(call.uri()) && !isHttps(next)) {
            throw Reasons.insecureRedirect(call);
        }
        if (status == 303) {
            return new OutboundCall(
                    reading ? call.method() : "GET", next, headers(call, sameOrigin), new OutboundBody.Empty());
        }
        if (!sameOrigin && !(call.body() instanceof OutboundBody.Empty)) {
            throw Reasons.moved(call, next);
        }
        return new OutboundCall(call.method(), next, headers(call, sameOrigin), call.body());
    }

    /** Whether a request changes nothing at the partner. */
    static boolean isReading(OutboundCall call) {
        return READING.contains(call.method());
    }

    private static URI resolve(OutboundCall call, String location) {
        try {
            return call.uri().resolve(location);
        } catch (IllegalArgumentException e) {
            throw Reasons.unreadable(call, e);
        }
    }

    private static Map<String, String> headers(OutboundCall call, boolean sameOrigin) {
        Map<String, String> kept = new TreeMap<>(call.headers());
        if (!sameOrigin) {
            kept.keySet().removeIf(name -> !HARMLESS.contains(name.toLowerCase(Locale.ROOT)));
        }
        return kept;
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static String origin(URI uri) {
        int usual = isHttps(uri) ? 443 : 80;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        return (uri.getScheme() + "://" + uri.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }
}
