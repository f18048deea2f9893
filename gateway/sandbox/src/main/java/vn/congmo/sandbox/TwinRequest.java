package vn.congmo.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a twin is asked.
 *
 * @param method     upper case
 * @param path       below the twin's own, decoded
 * @param parameters of the query string
 * @param headers    by lower-case name
 * @param body       as it came
 */
public record TwinRequest(
        String method, String path, Map<String, List<String>> parameters, Map<String, String> headers, byte[] body) {

    /** A parameter of the query string, its first value. */
    public Optional<String> findParameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** A header, of which case does not count. */
    public Optional<String> findHeader(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
