package vn.congmo.gateway.ckan.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.ckan.action.Arguments;

/** Reads what an action is called with out of a request: a query string, JSON, a form, or a form with files. */
final class RequestArguments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RequestArguments() {}

    /**
     * All of it; waits for the body.
     *
     * @param largest how many bytes of JSON or form may come
     * @throws NotUnderstoodException when it cannot be read
     */
    static Arguments read(ServerWebExchange exchange, int largest) {
        if (!exchange.getRequest().getMethod().equals(HttpMethod.POST)) {
            return new Arguments(fields(exchange.getRequest().getQueryParams()));
        }
        @Nullable MediaType type = exchange.getRequest().getHeaders().getContentType();
        if (MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
            return new Arguments(parts(exchange));
        }
        String body = body(exchange, largest);
        if (MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type) && !body.startsWith("{")) {
            return new Arguments(form(body));
        }
        if (body.isBlank()) {
            return new Arguments(JSON.createObjectNode());
        }
        if (type == null) {
            throw new NotUnderstoodException("JSON Error: send JSON with the header Content-Type: application/json");
        }
        return new Arguments(json(body));
    }

    private static ObjectNode json(String body) {
        JsonNode root;
        try {
            root = JSON.readTree(body);
        } catch (JacksonException e) {
            throw new NotUnderstoodException("JSON Error: Error decoding JSON data. Error: " + e.getOriginalMessage());
        }
        if (root instanceof ObjectNode object) {
            return object;
        }
        throw new NotUnderstoodException(
                "JSON Error: Request data JSON decoded to %s but it needs to be a dictionary.".formatted(root));
    }

    private static ObjectNode form(String body) {
        MultiValueMap<String, @Nullable String> fields = new LinkedMultiValueMap<>();
        try {
            for (String pair : body.split("&")) {
                String[] parts = pair.split("=", 2);
                fields.add(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        } catch (IllegalArgumentException e) {
            throw new NotUnderstoodException("the form cannot be decoded");
        }
        return fields(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static ObjectNode fields(Map<String, List<@Nullable String>> values) {
        ObjectNode fields = JSON.createObjectNode();
        values.forEach((name, all) -> put(fields, name, all));
        return fields;
    }

    private static void put(ObjectNode fields, String name, List<@Nullable String> all) {
        if (all.size() == 1) {
            fields.put(name, all.getFirst() == null ? "" : all.getFirst());
        } else {
            ArrayNode list = fields.putArray(name);
            all.forEach(value -> list.add(value == null ? "" : value));
        }
    }

    private static ObjectNode parts(ServerWebExchange exchange) {
        MultiValueMap<String, Part> parts =
                exchange.getMultipartData().blockOptional().orElseThrow();
        ObjectNode fields = JSON.createObjectNode();
        parts.forEach((name, all) -> {
            List<@Nullable String> texts = all.stream()
                    .filter(FormFieldPart.class::isInstance)
                    .<@Nullable String>map(part -> ((FormFieldPart) part).value())
                    .toList();
            if (!texts.isEmpty()) {
                put(fields, name, texts);
            }
        });
        return fields;
    }

    private static String body(ServerWebExchange exchange, int largest) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), largest)
                .map(RequestArguments::text)
                .blockOptional()
                .orElse("");
    }

    private static String text(DataBuffer joined) {
        String text = joined.toString(StandardCharsets.UTF_8);
        DataBufferUtils.release(joined);
        return text;
    }
}
