package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.contract.ContractClient;
import vn.congmo.running.RunningGateway;

/** A publisher's program: publishes and withdraws through the REST interface. */
final class Publisher {

    private final RunningGateway gateway;
    private final String token;
    private final HttpClient client = ContractClient.create();

    Publisher(RunningGateway gateway) {
        this.gateway = gateway;
        this.token = gateway.token("Publisher", "publisher");
    }

    /** Publishes what has changed, and returns when it is published. */
    void publish() {
        HttpResponse<String> answer = post("/api/v1/publications", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        URI run = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        JsonNode state = read(run);
        while ("running".equals(state.path("state").asString())) {
            Pause.seconds(0.2);
            state = read(run);
        }
        assertThat(state.path("state").asString()).as(state.toString()).isEqualTo("ended");
    }

    void withdraw(String dataset) {
        HttpResponse<String> answer = post(
                "/api/v1/datasets/%s/withdrawal".formatted(dataset),
                "{\"reason\": {\"vi\": \"Thu hồi để thử\", \"en\": \"Withdrawn to try\"}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Lets a connector run now; what it is to do, step by step. */
    List<JsonNode> run(String connector) {
        HttpResponse<String> answer = post("/api/v1/connectors/%s/runs".formatted(connector), "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return List.copyOf(
                JsonMapper.shared().readTree(answer.body()).path("steps").values());
    }

    JsonNode read(String path) {
        return read(URI.create(gateway.address() + path));
    }

    private HttpResponse<String> post(String path, String body) {
        return send(request(URI.create(gateway.address() + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode read(URI address) {
        return JsonMapper.shared().readTree(send(request(address)).body());
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
