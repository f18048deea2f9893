package vn.congmo.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What a twin answers. */
public record TwinAnswer(int status, Map<String, String> headers, byte[] body) {

    public TwinAnswer {
        headers = Map.copyOf(headers);
    }

    /** A text of this media type. */
    public static TwinAnswer of(int status, String mediaType, String text) {
        return new TwinAnswer(status, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A JSON document. */
    public static TwinAnswer json(int status, String json) {
        return of(status, "application/json;charset=utf-8", json);
    }

    /** No more than a status. */
    public static TwinAnswer of(int status) {
        return new TwinAnswer(status, Map.of(), new byte[0]);
    }

    /** The same with this header. */
    public TwinAnswer with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new TwinAnswer(status, more, body);
    }
}
