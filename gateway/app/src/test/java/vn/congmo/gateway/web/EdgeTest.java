package vn.congmo.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.contract.ContractClient;

@EdgeServed
class EdgeTest {

    private static final HttpClient CLIENT = ContractClient.create();

    @LocalServerPort
    private int port;

    @Autowired
    private EdgeApplication.Probe probe;

    @Test
    void refusalBecomesAProblemInBothLanguages() throws Exception {
        HttpResponse<String> answer = get("/probe/fail/refusal", "Accept", "*/*");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
        assertThat(problem.get("type").asString()).isEqualTo("https://data.example.vn/errors/sold-out");
        assertThat(problem.get("title").asString()).isEqualTo("Hết hàng");
        assertThat(problem.get("details").get("en").asString()).isEqualTo("No apples left");
    }

    @Test
    void englishReaderGetsTheEnglishText() throws Exception {
        assertThat(get("/probe/fail/refusal", "Accept-Language", "en-GB, vi;q=0.5")
                        .body())
                .contains("\"detail\":\"No apples left\"");
    }

    @Test
    void browserGetsAPage() throws Exception {
        HttpResponse<String> answer = get("/nowhere", "Accept", "text/html,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "content-type")).isEqualTo("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stack", "memory", "linkage", "internal", "other"})
    void everyFaultIsAnsweredWithoutInternals(String how) throws Exception {
        HttpResponse<String> answer = get("/probe/fail/" + how, "Accept", "*/*");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "Error:");
    }

    @Test
    void fullPoolSaysWhenToComeBack() throws Exception {
        HttpResponse<String> answer = get("/probe/fail/busy", "Accept", "*/*");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "retry-after")).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/turtle;charset=utf-8",
                "text/html, text/turtle;q=0.9 | text/html;charset=utf-8",
                "text/turtle;q=0.2, application/ld+json;q=0.8 | application/ld+json",
                "text/*;q=0.5, text/turtle;q=0, */*;q=0.1 | text/html;charset=utf-8",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | application/ld+json",
            })
    void acceptDecidesByQuality(String accept, String expected) throws Exception {
        HttpResponse<String> answer = get("/probe/form", "Accept", accept);
        assertThat(header(answer, "content-type")).isEqualTo(expected);
        assertThat(answer.headers().allValues("vary")).contains("Accept");
    }

    @Test
    void nothingAcceptableIsA406ThatSaysWhatThereIs() throws Exception {
        HttpResponse<String> answer = get("/probe/form", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/ld+json");
    }

    @Test
    void everyRepresentationHasItsOwnTagAndAnswers304() throws Exception {
        HttpResponse<String> turtle = get("/probe/form", "Accept", "text/turtle");
        HttpResponse<String> json = get("/probe/form", "Accept", "application/ld+json");
        assertThat(header(turtle, "etag")).matches("\"[0-9a-f]{64}\"").isNotEqualTo(header(json, "etag"));
        HttpResponse<String> again =
                get("/probe/form", "Accept", "text/turtle", "If-None-Match", header(turtle, "etag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "etag")).isEqualTo(header(turtle, "etag"));
        assertThat(header(again, "cache-control")).isEqualTo(header(turtle, "cache-control"));
        assertThat(get("/probe/form", "Accept", "application/ld+json", "If-None-Match", header(turtle, "etag"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headHasTheHeadersOfGet() throws Exception {
        HttpResponse<String> get = get("/probe/form", "Accept", "text/turtle");
        HttpResponse<String> head = CLIENT.send(
                request("/probe/form", "Accept", "text/turtle").HEAD().build(), BodyHandlers.ofString());
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "etag")).isEqualTo(header(get, "etag"));
        assertThat(header(head, "content-type")).isEqualTo(header(get, "content-type"));
        assertThat(header(head, "content-length")).isEqualTo(header(get, "content-length"));
    }

    /** A file that cannot be read now may be restored: whoever harvests comes back instead of taking less for all. */
    @ParameterizedTest
    @CsvSource({"early, 503", "error, 500"})
    void failureBeforeTheFirstBytesIsAProblem(String how, int status) throws Exception {
        HttpResponse<String> answer = get("/probe/stream/" + how, "Accept", "*/*");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void failureInTheMiddleBreaksTheConnection() {
        assertThatThrownBy(() -> get("/probe/stream/late", "Accept", "*/*")).isInstanceOf(IOException.class);
    }

    @Test
    void wholeBodyArrives() throws Exception {
        assertThat(get("/probe/stream/whole", "Accept", "*/*").body()).hasSize(100_000);
    }

    @Test
    void readerThatLeavesEndsTheWork() throws Exception {
        HttpResponse<InputStream> answer =
                CLIENT.send(request("/probe/stream/endless", "Accept", "*/*").build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            assertThat(body.readNBytes(1000)).hasSize(1000);
        }
        assertThat(probe.cancelled().await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anySiteMayReadAndNothingIsSniffed() throws Exception {
        HttpResponse<String> answer = get("/probe/form", "Origin", "https://elsewhere.example");
        assertThat(header(answer, "access-control-allow-origin")).isEqualTo("*");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "content-security-policy")).contains("default-src 'self'");
        assertThat(answer.headers().firstValue("access-control-allow-credentials"))
                .isEmpty();
    }

    @Test
    void preflightIsAllowed() throws Exception {
        HttpRequest preflight = request(
                        "/probe/form", "Origin", "https://elsewhere.example", "Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = CLIENT.send(preflight, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "access-control-allow-methods")).contains("POST");
    }

    @Test
    void largeBodyIsRefused() throws Exception {
        HttpRequest large = request("/probe/body", "Accept", "*/*")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[2_000_000]))
                .build();
        assertThat(CLIENT.send(large, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }

    @RepeatedTest(20)
    void refusalReachesAClientThatIsStillSending() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("POST /probe/body HTTP/1.1\r\nHost: localhost\r\nContent-Length: 30000000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 30; i++) {
                socket.getOutputStream().write(new byte[1_000_000]);
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("body-too-large");
        }
    }

    @Test
    void largeBodyOfUnknownLengthIsRefused() throws Exception {
        HttpRequest large = request("/probe/body", "Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofByteArray(new byte[2_000_000])))
                .build();
        assertThat(CLIENT.send(large, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }

    @Test
    void problemTypeOpens() throws Exception {
        HttpResponse<String> answer = get("/errors/busy", "Accept", "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("https://data.example.vn/errors/busy");
        assertThat(get("/errors/none", "Accept", "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void apiDescriptionNamesTheBaseIriWhateverTheHost() throws Exception {
        HttpResponse<String> answer = get("/v3/api-docs", "X-Forwarded-Host", "evil.example");
        JsonNode description = JsonMapper.shared().readTree(answer.body());
        assertThat(description.get("servers")).hasSize(1);
        assertThat(description.get("servers").get(0).get("url").asString()).isEqualTo("https://data.example.vn");
        assertThat(answer.body()).doesNotContain("evil.example").contains("CC BY 4.0");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return CLIENT.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .headers(headers);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
