package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.contract.ContractClient;
import vn.congmo.running.RunningGateway;

/**
 * The gateway with the bundled data, started once for all tests of this module, or the one that already runs at the
 * address that the system property {@code gateway.address} says.
 */
final class Bundled {

    private static final Optional<String> RUNNING = Optional.ofNullable(System.getProperty("gateway.address"));
    private static final Optional<RunningGateway> STARTED =
            RUNNING.isPresent() ? Optional.empty() : Optional.of(RunningGateway.start());
    private static final String ADDRESS =
            RUNNING.or(() -> STARTED.map(RunningGateway::address)).orElseThrow();
    private static final HttpClient CLIENT = ContractClient.create();
    private static final JsonMapper JSON = JsonMapper.shared();

    private Bundled() {}

    /** Scheme, host and port of the gateway, without a slash at the end. */
    static String address() {
        return ADDRESS;
    }

    /** Where a path of the gateway is; a whole address stays as it is. */
    static String address(String path) {
        return path.startsWith("/") ? ADDRESS + path : path;
    }

    /** A token of the gateway; of one that was not started here, the system property {@code gateway.token}. */
    static String token(String name, String role) {
        return STARTED.map(gateway -> gateway.token(name, role)).orElseGet(() -> System.getProperty("gateway.token"));
    }

    /** What is served at a path or address; anything but 200 fails the test. */
    static HttpResponse<byte[]> get(String path) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(String path) {
        return get(path).body();
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static JsonNode json(String path) {
        return JSON.readTree(bytes(path));
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    /** The ids of the datasets, as the list of the REST interface gives them. */
    static List<String> datasets() {
        return StreamSupport.stream(json("/api/v1/datasets").path("items").spliterator(), false)
                .map(dataset -> dataset.path("id").asString())
                .toList();
    }
}
