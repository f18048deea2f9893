package vn.congmo.gateway.sparql;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import vn.congmo.gateway.contract.ContractClient;

/** Speaks the protocol over a socket. */
record SparqlClient(int port) {

    private static final HttpClient HTTP = ContractClient.create();

    HttpResponse<String> get(String accept, String... parameters) throws IOException, InterruptedException {
        return send(request(form(parameters)).header("Accept", accept).GET().build());
    }

    HttpResponse<String> query(String query) throws IOException, InterruptedException {
        return get("*/*", "query", query);
    }

    HttpResponse<String> post(String contentType, String body) throws IOException, InterruptedException {
        return send(request("")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpRequest.Builder request(String parameters) {
        String question = parameters.isEmpty() ? "" : "?" + parameters;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sparql" + question))
                .timeout(Duration.ofSeconds(60));
    }

    /** A request to another path of the same application. */
    HttpResponse<String> path(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    CompletableFuture<HttpResponse<String>> start(String query) {
        return HTTP.sendAsync(request(form("query", query)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }

    static String form(String... parameters) {
        String all = String.join(
                "&",
                Stream.iterate(0, i -> i < parameters.length, i -> i + 2)
                        .map(i -> parameters[i] + "=" + URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8))
                        .toList());
        return all.replace("+", "%20");
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
