package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.signing.Jws;
import vn.congmo.gateway.signing.KeyFile;
import vn.congmo.gateway.signing.KeyType;
import vn.congmo.gateway.signing.VerificationKey;

/**
 * Versions over HTTP, large and small: listed, compared, signed; what was taken back answers 410 at each of its
 * addresses, and the rest answers as before.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class VersionsHttpTest {

    @TempDir
    static Path temporary = Path.of("");

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        KeyFile.create(temporary.resolve("key"), KeyType.P_256, new Disk(Failpoint.NONE));
        settings.add("gateway.signing.key-file", () -> temporary.resolve("key").toString());
        settings.add("gateway.data", () -> temporary.resolve("data").toString());
        settings.add("gateway.datasets", () -> temporary.resolve("input").toString());
        settings.add("gateway.large-dataset", () -> "4"); // second and third versions are large, the first are not
    }

    @BeforeAll
    static void publishAndWithdraw(@Autowired Publisher publisher, @LocalServerPort int port, @Autowired Tokens tokens)
            throws IOException {
        Path input = temporary.resolve("input");
        ThingsFolder things = new ThingsFolder(input.resolve("things"));
        ThingsFolder gone = new ThingsFolder(input.resolve("gone"));
        gone.write("csv-metadata.json", ThingsFolder.METADATA.replace("\"things\",", "\"gone\","));
        for (int size = 1; size <= 3; size++) {
            things.things(size, size);
            gone.things(size, size);
            publisher.publishAll(input, Progress.SILENT);
        }
        ApiClient client = new ApiClient(port);
        String token = "Bearer "
                + tokens.create("Văn phòng", Role.PUBLISHER, Optional.empty()).secret();
        String reason = "{\"reason\": {\"vi\": \"Có dữ liệu cá nhân\", \"en\": \"Personal data\"}}";
        for (String path : new String[] {"things/versions/1/withdrawal", "gone/withdrawal"}) {
            HttpResponse<String> answer = client.send(
                    "POST",
                    "/api/v1/datasets/" + path,
                    BodyPublishers.ofString(reason),
                    "Authorization",
                    token,
                    "Content-Type",
                    "application/json");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("\"en\":\"Personal data\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dataset/gone",
                "/en/dataset/gone",
                "/dataset/gone.ttl",
                "/dataset/gone/things.csv",
                "/dataset/gone/csv-metadata.json",
                "/dataset/gone/dcat.ttl",
                "/dataset/gone/version/3",
                "/dataset/gone/version/2.nt",
                "/dataset/gone/version/1/things.csv",
                "/api/v1/datasets/gone",
                "/dataset/things/version/1",
                "/dataset/things/version/1.ttl",
                "/dataset/things/version/1/things.csv",
                "/dataset/things/version/1/dcat.ttl",
                "/en/dataset/things/version/1"
            })
    void whatWasWithdrawnIsGone(String path) {
        HttpResponse<String> answer = new ApiClient(port).send("GET", path, "Accept", "application/problem+json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(410);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo("withdrawn");
        assertThat(problem.get("reason").get("vi").asString()).isEqualTo("Có dữ liệu cá nhân");
        assertThat(problem.get("withdrawn").asString()).matches("20.*Z");
        assertThat(problem.get("instead").asString()).startsWith("/");
        assertThat(new ApiClient(port).send("HEAD", path).statusCode()).isEqualTo(410);
    }

    @Test
    void peopleReadWhyOnAPage() {
        HttpResponse<String> answer =
                new ApiClient(port).send("GET", "/dataset/gone", "Accept", "text/html", "Accept-Language", "vi");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(HtmlUtils.htmlUnescape(answer.body())).contains("Có dữ liệu cá nhân", "/catalog");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dataset/things",
                "/dataset/things.ttl",
                "/dataset/things/things.csv",
                "/dataset/things/version/2/things.csv",
                "/dataset/things/version/3",
                "/api/v1/datasets/things",
                "/catalog.ttl"
            })
    void whatWasNotStays(String path) {
        HttpResponse<String> answer = new ApiClient(port).send("GET", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("dataset/gone", "things/version/1>");
    }

    @Test
    void whatNeverWasIsUnknown() {
        assertThat(new ApiClient(port).send("GET", "/dataset/never/version/1").statusCode())
                .isEqualTo(404);
        assertThat(new ApiClient(port).send("GET", "/dataset/things/version/9").statusCode())
                .isEqualTo(404);
    }

    @Test
    void versionsAreListedWithWhatIsNewAndTheirFiles() {
        JsonNode page = new ApiClient(port).json("/api/v1/datasets/things/versions");
        assertThat(page.get("total").asInt()).isEqualTo(3);
        JsonNode first = page.get("items").get(0);
        assertThat(first.get("state").asString()).isEqualTo("withdrawn");
        assertThat(first.get("withdrawn").get("reason").get("en").asString()).isEqualTo("Personal data");
        JsonNode last = page.get("items").get(2);
        assertThat(last.get("state").asString()).isEqualTo("current");
        assertThat(last.get("note").get("vi").asString()).isEqualTo("things: thêm 1 dòng, sửa 2");
        assertThat(last.get("files").get(0).get("downloadUrl").asString())
                .endsWith("/dataset/things/version/3/things.csv");
        assertThat(new ApiClient(port)
                        .json("/api/v1/datasets/things/versions/3")
                        .get("number")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void twoVersionsAreCompared() {
        ApiClient client = new ApiClient(port);
        JsonNode diff = client.json("/api/v1/datasets/things/diff?from=2&to=3");
        JsonNode table = diff.get("tables").get(0);
        assertThat(table.get("added").asInt()).isEqualTo(1);
        assertThat(table.get("changed").asInt()).isEqualTo(2);
        assertThat(table.get("csv").asString()).endsWith("/dataset/things/version/3/diff/2/things.csv");
        assertThat(client.json("/api/v1/datasets/things/diff")).isEqualTo(diff);

        HttpResponse<String> rows = client.send("GET", "/dataset/things/version/3/diff/2/things.csv");
        assertThat(rows.body()).startsWith("_change,_columns,id,title,size\nbefore,size,thing-1,");
        assertThat(rows.headers().firstValue("cache-control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains("immutable"));
        String etag = rows.headers().firstValue("etag").orElseThrow();
        assertThat(client.send("GET", "/dataset/things/version/3/diff/2/things.csv", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(client.json("/dataset/things/version/2/diff/3/things.json")
                        .get("removed")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aWithdrawnVersionIsNotShownByWayOfADiff() {
        ApiClient client = new ApiClient(port);
        assertThat(client.send("GET", "/dataset/things/version/3/diff/1/things.csv")
                        .statusCode())
                .isEqualTo(410);
        assertThat(client.send("GET", "/api/v1/datasets/things/diff?from=1&to=3")
                        .statusCode())
                .isEqualTo(410);
        assertThat(client.send("GET", "/dataset/things/version/3/diff/9/things.csv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.send("GET", "/dataset/things/version/3/diff/2/no.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void manifestsAreLinesOfThePublicLogAndSigned() {
        ApiClient client = new ApiClient(port);
        String log = client.send("GET", "/publication-log.jsonl").body();
        String manifest =
                client.send("GET", "/dataset/things/version/3/manifest.json").body();
        assertThat(log.lines()).contains(manifest).hasSize(9);
        assertThat(manifest).contains("\"number\":3");
        String last = log.lines().toList().getLast();
        assertThat(client.send("GET", "/publication-log.jsonl").headers().firstValue("etag"))
                .hasValueSatisfying(etag -> assertThat(last).contains(etag.replace("\"", "")));
        assertThat(client.send("GET", "/publication-log.jsonl", "Range", "bytes=10-19")
                        .body())
                .isEqualTo(log.substring(10, 20));

        List<VerificationKey> keys = StreamSupport.stream(
                        client.json("/.well-known/jwks.json").get("keys").spliterator(), false)
                .map(key -> VerificationKey.parse(key.toString()))
                .toList();
        String jws =
                client.send("GET", "/dataset/things/version/3/manifest.jws").body();
        assertThat(new String(Jws.verify(jws, keys).orElseThrow().payload(), StandardCharsets.UTF_8))
                .isEqualTo(manifest);
        Jws head = Jws.verify(client.send("GET", "/publication-log.jws").body(), keys)
                .orElseThrow();
        JsonNode signed = JsonMapper.shared().readTree(head.payload());
        assertThat(last).contains("\"hash\":\"" + signed.get("head").asString() + "\"");
        assertThat(signed.get("entries").asInt()).isEqualTo(9);
    }

    @Test
    void publishingSaysWhatIsNewAndThatSomethingIsHeldBack() throws Exception {
        ApiClient client = new ApiClient(port);
        String token = "Bearer "
                + tokens.create("Văn phòng", Role.PUBLISHER, Optional.empty()).secret();
        HttpResponse<String> started = client.send(
                "POST",
                "/api/v1/publications",
                BodyPublishers.ofString("{\"note\": {\"vi\": \"thử\"}}"),
                "Authorization",
                token,
                "Content-Type",
                "application/json");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String run = started.headers().firstValue("Location").orElseThrow();
        String state = "";
        while (!state.contains("\"state\":\"ended\"")) {
            Thread.sleep(100);
            state = client.send("GET", run, "Authorization", token).body();
            assertThat(state).doesNotContain("\"state\":\"failed\"");
        }
        assertThat(state).contains("\"result\":\"withdrawn\"", "--republish gone", "\"result\":\"unchanged\"");
    }

    @Test
    void onlyPublishersWithdraw() throws IOException {
        ApiClient client = new ApiClient(port);
        String officer = "Bearer "
                + tokens.create("Văn thư", Role.OFFICER, Optional.empty()).secret();
        for (String path : new String[] {"/withdrawal", "/versions/2/withdrawal"}) {
            String address = "/api/v1/datasets/things" + path;
            assertThat(client.send("POST", address).statusCode()).isEqualTo(401);
            assertThat(client.send("POST", address, "Authorization", officer).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void sparqlForgetsIt() {
        String query = "ASK { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?g), '/dataset/gone/'))}";
        String answer = new ApiClient(port)
                .send("GET", "/sparql?query=" + ApiClient.value(query), "Accept", "application/sparql-results+json")
                .body();
        assertThat(answer.replace(" ", "")).contains("\"boolean\":false");
    }
}
