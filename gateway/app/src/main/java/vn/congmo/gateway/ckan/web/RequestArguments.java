package vn.congmo.gateway.ckan.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
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
import vn.congmo.gateway.ckan.action.Upload;

/**
 * What an action is called with, out of a request: a query string, JSON, a form, or a form with a file.
 *
 * @param upload the part of that name
 */
record RequestArguments(Arguments arguments, Optional<Upload> upload) implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String UPLOAD = "upload";

    /**
     * All of it; waits for the body.
     *
     * @param largest how many bytes of JSON or form may come
     * @throws NotUnderstoodException when it cannot be read
     */
    static RequestArguments read(ServerWebExchange exchange, int largest) throws IOException {
        if (!exchange.getRequest().getMethod().equals(HttpMethod.POST)) {
            return without(ofQuery(exchange).json());
        }
        @Nullable MediaType type = exchange.getRequest().getHeaders().getContentType();
        if (MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
            return parts(exchange);
        }
        String body = body(exchange, largest);
        if (MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type) && !body.startsWith("{")) {
            return without(form(body));
        }
        if (body.isBlank()) {
            return without(JSON.createObjectNode());
        }
        if (type == null) {
            throw new NotUnderstoodException("JSON Error: send JSON with the header Content-Type: application/json");
        }
        return without(json(body));
    }

    /** What the query string says. */
    static Arguments ofQuery(ServerWebExchange exchange) {
        return new Arguments(fields(exchange.getRequest().getQueryParams()));
    }

    @Override
    public void close() throws IOException {
        if (upload.isPresent() && upload.get() instanceof UploadedPart part) {
            part.close();
        }
    }

    private static RequestArguments without(ObjectNode json) {
        return new RequestArguments(new Arguments(json), Optional.empty());
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
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
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

    private static ObjectNode fields(Map<String, List<String>> values) {
        ObjectNode fields = JSON.createObjectNode();
        values.forEach((name, all) -> put(fields, name, all));
        return fields;
    }

    private static void put(ObjectNode fields, String name, List<String> all) {
        if (all.size() == 1) {
            fields.put(name, all.getFirst() == null ? "" : all.getFirst());
        } else {
            ArrayNode list = fields.putArray(name);
            all.forEach(value -> list.add(value == null ? "" : value));
        }
    }

    private static RequestArguments parts(ServerWebExchange exchange) throws IOException {
        MultiValueMap<String, Part> parts =
                exchange.getMultipartData().blockOptional().orElseThrow();
        ObjectNode fields = JSON.createObjectNode();
        parts.forEach((name, all) -> {
            List<String> texts = all.stream()
                    .filter(FormFieldPart.class::isInstance)
                    .map(part -> ((FormFieldPart) part).value())
                    .toList();
            if (!texts.isEmpty()) {
                put(fields, name, texts);
            }
        });
        fields.remove(UPLOAD);
        Optional<Upload> upload =
                parts.getFirst(UPLOAD) instanceof FilePart file ? Optional.of(UploadedPart.of(file)) : Optional.empty();
        return new RequestArguments(new Arguments(fields), upload);
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
