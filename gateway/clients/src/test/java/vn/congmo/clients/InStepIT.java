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
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

/** A ministry's gateway follows a province's, two processes, and ends with the same files whatever dies or breaks on the way. */
class InStepIT {

    private static final HttpClient CLIENT = ContractClient.create();

    private static final CuttingLine LINE = new CuttingLine(20261123);
    private static final int CUTS = 25;
    private static final String FILE_TIMEOUT = """
        {"gateway.connectors.province.options.file-timeout": "2s"}\
        """;

    @TempDir
    private static Path folder;

    private static Things things;
    private static RunningGateway province;
    private static RunningGateway ministry;

    @BeforeAll
    static void start() {
        things = new Things(folder.resolve("datasets"));
        things.say("một");
        province = RunningGateway.start(folder.resolve("datasets"), Map.of("GATEWAY_BASEIRI", LINE.address()));
        LINE.leadTo(province.address());
        ministry = RunningGateway.start(
                folder.resolve("nothing"),
                Map.of(
                        "GATEWAY_CONNECTORS_PROVINCE_KIND", "ldes",
                        "GATEWAY_CONNECTORS_PROVINCE_ADDRESS", LINE.address() + "/ldes",
                        "GATEWAY_CONNECTORS_PROVINCE_TIMEOUT", "2s",
                        "SPRING_APPLICATION_JSON", FILE_TIMEOUT,
                        "GATEWAY_CONNECTORS_PROVINCE_SCHEDULE", "1s",
                        "GATEWAY_CONNECTORS_PROVINCE_ALLOWPRIVATE", "true",
                        "GATEWAY_CONNECTORS_PROVINCE_DELETIONS", "1",
                        "GATEWAY_CONNECTORS_PROVINCE_OPTIONS_FILES", "true"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (ministry != null) {
            ministry.close();
        }
        province.close();
        LINE.close();
    }

    @Test
    void theMinistryEndsWithTheProvincesFiles() {
        Publisher publisher = new Publisher(province);
        Publisher officer = new Publisher(ministry);
        awaitInStep("the first version", officer);
        things.say("hai");
        publisher.publish();
        ministry.killAndStartAgain();
        awaitInStep("the second version, after the ministry's death", officer);
        things.say("ba");
        publisher.publish();
        province.killAndStartAgain();
        awaitInStep("the third version, after the province's death", officer);
        assertWhole();
        breakTheLine(publisher, officer);
        assertWhole();
        publisher.withdraw("things");
        Pause.until("the withdrawal", () -> held().isEmpty());
    }

    private static void assertWhole() {
        assertThat(held())
                .hasSizeGreaterThan(5)
                .allSatisfy((address, copy) -> assertThat(copy).as(address).isEqualTo(bytes(address)));
    }

    /** Many versions over a line that breaks again and again; at no time has the ministry anything but whole files. */
    private static void breakTheLine(Publisher publisher, Publisher officer) {
        Set<String> whole = new HashSet<>(held().values());
        LINE.setBad(true);
        for (int version = 0; LINE.cuts() < CUTS; version++) {
            if (isInStep()) {
                things.say(letters(version));
                publisher.publish();
                held().keySet().forEach(address -> whole.add(bytes(direct(address))));
            }
            officer.run("province");
            Pause.seconds(0.3);
            assertThat(whole).containsAll(held().values());
        }
        LINE.setBad(false);
        awaitInStep("the last version, over a good line again", officer);
    }

    /** An officer asks again and again, so that no wait after a failure holds up the test. */
    private static void awaitInStep(String what, Publisher officer) {
        Pause.until(what, () -> {
            officer.run("province");
            return isInStep();
        });
    }

    /** A text that no packing makes shorter, so that files are long enough to break in the middle. */
    private static String letters(int version) {
        return new Random(version)
                .ints(20_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same address at the province, past the line. */
    private static String direct(String address) {
        return address.replace(LINE.address(), province.address());
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
