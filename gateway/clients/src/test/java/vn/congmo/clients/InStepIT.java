package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.contract.ContractClient;
import vn.congmo.running.RunningGateway;

/** A ministry's gateway follows a province's, two processes, and ends with the same files whatever dies on the way. */
class InStepIT {

    private static final HttpClient CLIENT = ContractClient.create();

    @TempDir
    private static Path folder;

    private static Things things;
    private static RunningGateway province;
    private static RunningGateway ministry;

    @BeforeAll
    static void start() {
        things = new Things(folder.resolve("datasets"));
        things.say("một");
        province = RunningGateway.start(folder.resolve("datasets"));
        ministry = RunningGateway.start(
                folder.resolve("nothing"),
                Map.of(
                        "GATEWAY_CONNECTORS_PROVINCE_KIND", "ldes",
                        "GATEWAY_CONNECTORS_PROVINCE_ADDRESS", province.address() + "/ldes",
                        "GATEWAY_CONNECTORS_PROVINCE_SCHEDULE", "1s",
                        "GATEWAY_CONNECTORS_PROVINCE_ALLOWPRIVATE", "true",
                        "GATEWAY_CONNECTORS_PROVINCE_DELETIONS", "1",
                        "GATEWAY_CONNECTORS_PROVINCE_OPTIONS_FILES", "true"));
    }

    @AfterAll
    static void stop() {
        if (ministry != null) {
            ministry.close();
        }
        province.close();
    }

    @Test
    void theMinistryEndsWithTheProvincesFiles() {
        Pause.until("the first version", InStepIT::isInStep);
        Publisher publisher = new Publisher(province);
        things.say("hai");
        publisher.publish();
        ministry.killAndStartAgain();
        Pause.until("the second version, after the ministry's death", InStepIT::isInStep);
        things.say("ba");
        publisher.publish();
        province.killAndStartAgain();
        Pause.until("the third version, after the province's death", InStepIT::isInStep);
        assertThat(held())
                .hasSizeGreaterThan(5)
                .allSatisfy((address, copy) -> assertThat(copy).as(address).isEqualTo(bytes(address)));
        publisher.withdraw("things");
        Pause.until("the withdrawal", () -> held().isEmpty());
    }

    /** Whether the ministry serves what the province publishes now. */
    private static boolean isInStep() {
        String published = bytes(province.address() + "/dataset/things/things.csv");
        return held().values().stream().anyMatch(published::equals);
    }

    /** By address at the province, the bytes of each copy that the ministry serves, in Base64. */
    private static SortedMap<String, String> held() {
        SortedMap<String, String> copies = new TreeMap<>();
        for (JsonNode item : read(ministry.address() + "/api/v1/harvested").path("items")) {
            for (JsonNode file : item.path("files")) {
                copies.put(file.path("url").asString(), bytes(file.path("copy").asString()));
            }
        }
        return copies;
    }

    private static String bytes(String address) {
        HttpResponse<byte[]> answer = get(address);
        return answer.statusCode() == 200
                ? Base64.getEncoder().encodeToString(answer.body())
                : "HTTP " + answer.statusCode();
    }

    private static JsonNode read(String address) {
        return JsonMapper.shared().readTree(get(address).body());
    }

    private static HttpResponse<byte[]> get(String address) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
