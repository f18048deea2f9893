package vn.congmo.gateway.outbound;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What another machine answered.
 *
 * @param uri     that answered in the end, after redirects
 * @param headers by name, of which case does not count; the first value of each
 * @param body    unpacked where it was compressed
 */
public record OutboundAnswer(int status, URI uri, Map<String, String> headers, byte[] body) {

    public OutboundAnswer {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = Collections.unmodifiableMap(sorted);
    }

    /** Whether the status is one of success (2xx). */
    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The value of a header, if the answer has it. */
    public Optional<String> findHeader(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Without headers and body: they may carry secrets. */
    @Override
    public String toString() {
        return status + ", " + body.length + " bytes";
    }
}
