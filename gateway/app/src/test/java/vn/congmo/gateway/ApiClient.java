package vn.congmo.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.contract.ContractClient;

/** A client of the API on a port of this machine. */
public record ApiClient(int port) {

    private static final HttpClient CLIENT = ContractClient.create();

    /** Sends a request with headers as name, value, name, value. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** The same with a body. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return send(method, path, body, HttpResponse.BodyHandlers.ofString(), headers);
    }

    /** The bytes that a GET brings. */
    public byte[] bytes(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private <T> HttpResponse<T> send(
            String method, String path, BodyPublisher body, BodyHandler<T> handler, String... headers) {
        URI uri = path.startsWith("http") ? URI.create(path) : URI.create("http://localhost:" + port + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JSON that a GET brings. */
    public JsonNode json(String path) {
        return JsonMapper.shared().readTree(send("GET", path).body());
    }

    /** The ids of the items of a page, in order. */
    public List<String> ids(String path) {
        return StreamSupport.stream(json(path).get("items").spliterator(), false)
                .map(item -> item.get("id").asString())
                .toList();
    }

    /** A value for a query string. */
    public static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
