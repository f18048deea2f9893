package vn.congmo.gateway.ckan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.SubjectsApplication;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.files.ContentStore;

/**
 * What was asked of a real CKAN, asked here in the same order: statuses, types of faults and every key of every
 * dictionary are the same, but for the differences that are listed with their reasons.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WireTest {

    private static final Path FOLDER = Path.of("src/test/resources/ckan-wire");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOBODYS = "cm_000000000000_" + "0".repeat(64);

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentCatalogue current;

    @Autowired
    private ContentStore files;

    @Autowired
    private Tokens tokens;

    private final Map<String, String> ourIds = new LinkedHashMap<>();
    private final Map<String, String> secrets = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> answersAsCkanDid() throws IOException {
        SubjectsApplication.publish(current, files, "first");
        secrets.put("", tokens.create("admin", Role.ADMIN, Optional.empty()).secret());
        secrets.put("034", NOBODYS);
        Map<String, String[]> differences = differences();
        Stream<DynamicTest> exchanges = Files.readAllLines(FOLDER.resolve("exchanges.jsonl")).stream()
                .map(line -> JSON.readTree(line))
                .filter(exchange -> !isLeftOut(Optional.ofNullable(differences.get(number(exchange)))))
                .map(exchange -> DynamicTest.dynamicTest(
                        number(exchange) + " " + exchange.path("name").asString(),
                        () -> compare(exchange, Optional.ofNullable(differences.get(number(exchange))))));
        return Stream.concat(exchanges, Stream.of(DynamicTest.dynamicTest("purges all", this::purge)));
    }

    private void purge() {
        ApiClient api = new ApiClient(port);
        String[] headers = {"Authorization", secrets.getOrDefault("", ""), "Content-Type", "application/json"};
        String all = api.send(
                        "POST",
                        "/api/3/action/package_search",
                        BodyPublishers.ofString(
                                "{\"q\": \"-groups:*\", \"include_private\": 1, \"include_deleted\": 1, \"rows\": 1000}"),
                        headers)
                .body();
        for (JsonNode each : JSON.readTree(all).path("result").path("results").values()) {
            String body = "{\"id\": " + each.path("id") + "}";
            assertThat(api.send("POST", "/api/3/action/dataset_purge", BodyPublishers.ofString(body), headers)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private void compare(JsonNode exchange, Optional<String[]> difference) {
        HttpResponse<String> answer = send(exchange);
        int status = difference
                .map(columns -> Integer.parseInt(columns[0]))
                .orElse(exchange.path("status").asInt());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode recorded = exchange.path("answer");
        boolean json = answer.headers().firstValue("content-type").orElse("").startsWith("application/json");
        if (difference.isPresent()) {
            difference.filter(columns -> !columns[1].equals("-")).ifPresent(columns -> assertThat(answer.body())
                    .contains("\"" + columns[1] + "\""));
        } else if (recorded.isString() && recorded.asString().startsWith("Bad request")) {
            assertThat(JSON.readTree(answer.body()).asString()).startsWith("Bad request - ");
        } else if (json && recorded.isObject()) {
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/json;charset=UTF-8");
            remember(exchange, recorded, JSON.readTree(answer.body()));
        }
    }

    private void remember(JsonNode exchange, JsonNode recorded, JsonNode ours) {
        learn(recorded.path("result"), ours.path("result"));
        if (exchange.path("name").asString().equals("api_token_create")) {
            for (String number : List.of("123", "125", "126")) {
                secrets.put(number, ours.path("result").path("token").asString());
            }
        }
        List<String> faults = new ArrayList<>();
        shape("", recorded, ours, faults);
        if (recorded.has("error")) {
            error(recorded.path("error"), ours.path("error"), faults);
        }
        assertThat(faults).isEmpty();
    }

    private HttpResponse<String> send(JsonNode exchange) {
        List<String> headers = new ArrayList<>();
        String secret = secrets.getOrDefault(number(exchange), secrets.getOrDefault("", ""));
        exchange.path("headers").properties().stream()
                .filter(header -> !header.getKey().equals("Accept-Encoding"))
                .forEach(header -> headers.addAll(
                        List.of(header.getKey(), header.getValue().asString().replace("<TOKEN>", secret))));
        String body = ours(body(exchange)).replace("<TOKEN>", secret);
        return new ApiClient(port)
                .send(
                        exchange.path("method").asString(),
                        ours(exchange.path("path").asString()),
                        BodyPublishers.ofString(body),
                        headers.toArray(String[]::new));
    }

    private static String body(JsonNode exchange) {
        JsonNode body = exchange.path("body");
        if (body.isNull()) {
            return "";
        }
        if (!body.isString()) {
            return body.toString();
        }
        return body.asString().startsWith("(multipart, 11 MiB") ? large(exchange) : body.asString();
    }

    private static String large(JsonNode exchange) {
        String boundary =
                exchange.path("headers").path("Content-Type").asString().replaceFirst(".*boundary=", "--");
        return boundary + "\r\nContent-Disposition: form-data; name=\"package_id\"\r\n\r\nbai-toan-lon-1ab96d\r\n"
                + boundary + "\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"x.csv\"\r\n\r\n"
                + "x".repeat(11 << 20) + "\r\n" + boundary + "--\r\n";
    }

    private String ours(String text) {
        String all = text;
        for (Map.Entry<String, String> id : ourIds.entrySet()) {
            all = all.replace(id.getKey(), id.getValue());
        }
        return all;
    }

    /** Ids are made anew: those of the recording stand for ours from here on. */
    private void learn(JsonNode recorded, JsonNode ours) {
        recorded.properties().forEach(field -> {
            JsonNode mine = ours.path(field.getKey());
            if (field.getKey().equals("id") && field.getValue().isString() && mine.isString()) {
                ourIds.put(field.getValue().asString(), mine.asString());
            }
            learn(field.getValue(), mine);
        });
        if (recorded.isArray()) {
            for (int i = 0; i < Math.min(recorded.size(), ours.size()); i++) {
                learn(recorded.get(i), ours.get(i));
            }
        }
    }

    private static void shape(String place, JsonNode recorded, JsonNode ours, List<String> faults) {
        if (place.equals("/result") && recorded.isNull() != ours.isNull()) {
            faults.add(place + " is " + ours);
        } else if (recorded.isObject() && ours.isObject()) {
            recorded.properties().forEach(field -> {
                String inside = place + "/" + field.getKey();
                if (!ours.has(field.getKey())) {
                    faults.add(inside + " is missing");
                } else {
                    shape(inside, field.getValue(), ours.get(field.getKey()), faults);
                }
            });
        } else if (recorded.isArray() && ours.isArray()) {
            if (!recorded.isEmpty() && !ours.isEmpty()) {
                shape(place + "/0", recorded.get(0), ours.get(0), faults);
            } else if (!recorded.isEmpty() && !place.endsWith("/users")) {
                faults.add(place + " is empty");
            }
        } else if (!recorded.isNull() && !ours.isNull() && recorded.getNodeType() != ours.getNodeType()) {
            faults.add(place + " is " + ours.getNodeType());
        }
    }

    /** Of what clients show field by field, the words are the same too. */
    private void error(JsonNode recorded, JsonNode ours, List<String> faults) {
        String type = recorded.path("__type").asString();
        if (!ours.path("__type").asString().equals(type)) {
            faults.add("__type is " + ours.path("__type"));
        }
        if (type.equals("Validation Error") && !ours.equals(recorded)) {
            faults.add("error is " + ours + ", not " + recorded);
        }
    }

    private static String number(JsonNode exchange) {
        return exchange.path("number").asString();
    }

    private static boolean isLeftOut(Optional<String[]> difference) {
        return difference.filter(columns -> columns[0].equals("0")).isPresent();
    }

    private static Map<String, String[]> differences() throws IOException {
        Map<String, String[]> all = new HashMap<>();
        Files.readAllLines(FOLDER.resolve("differences.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> all.put(
                        line.substring(0, 3),
                        line.substring(4).replaceFirst(" {2,}.*", "").split(" +", 2)));
        return all;
    }
}
