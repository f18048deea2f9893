package vn.congmo.gateway.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.connectors.edxml.ReviewProgress;
import vn.congmo.gateway.contract.ContractClient;
import vn.congmo.sandbox.EdxmlSample;

/** Hand-in, review and publication by a program, through the whole application with real tokens. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReviewApiTest {

    private static final String LETTER = """
            UBND TỈNH ĐẮK LẮK
            Số: 12/UBND-KT
            Đắk Lắk, ngày 02 tháng 3 năm 2026

            V/v rà soát danh mục

            Kính gửi: Các sở, ban, ngành.

            1. Giao Sở Y tế rà soát danh mục trước ngày 20/5/2026. %s
            2. Giao Sở Nội vụ tham mưu quy chế theo Kế hoạch số 49/KH-UBND ngày 12/02/2026, Kế hoạch số 49/KH-UBND ngày 21/02/2026.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn A
            """;

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    private String officer = "";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        settings.add("gateway.data", () -> folder.resolve("data"));
        settings.add("gateway.datasets", input::toString);
    }

    @BeforeEach
    void signIn() throws IOException {
        officer = tokens.create("Văn thư", Role.OFFICER, Optional.empty()).secret();
    }

    @Test
    void aDocumentIsHandedInOnceAndReadAtOnce() throws Exception {
        HttpResponse<String> first = handIn("một", officer);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        JsonNode item = json(first);
        assertThat(first.headers().firstValue("Location"))
                .contains("/api/v1/reviews/" + item.get("document").asString());
        assertThat(item.get("state").asString()).isEqualTo("waiting");
        assertThat(item.get("findings").get("tasks").asInt()).isEqualTo(2);
        assertThat(item.get("waiting").get(0).get("remarks").get(0).get("vi").asString())
                .contains("49/KH-UBND còn được dẫn với ngày");
        HttpResponse<String> again = handIn("một", officer);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("document")).isEqualTo(item.get("document"));
    }

    @Test
    void aFormCarriesTheFileAndItsSource() throws Exception {
        String body = """
                --line\r
                Content-Disposition: form-data; name="source"\r
                \r
                https://daklak.gov.vn/12\r
                --line\r
                Content-Disposition: form-data; name="file"; filename="cong van.txt"\r
                Content-Type: text/plain\r
                \r
                %s\r
                --line--\r
                """.formatted(LETTER.formatted("biểu mẫu"));
        HttpResponse<String> answer = send(request("/api/v1/intake/documents", officer)
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).get("file").asString()).isEqualTo("cong van.txt");
    }

    /** From another agency's message to the status of its end, which the review decides. */
    @Test
    void aMessageOfTheExchangeIsReviewedAndCompleted(@Autowired ReviewProgress progress) throws Exception {
        EdxmlSample message = EdxmlSample.of("000.00.00.G22,2026/04/22,7816/VPCP-KSTT")
                .file("7816.txt", EdxmlSample.letter("7816", "20/5/2026"));
        HttpResponse<String> answer = exchange(message.layered("edXML"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("<edXML:StatusCode>03<");
        assertThat(exchange(message.status("15")).statusCode()).isEqualTo(204);
        assertThat(exchange("<!DOCTYPE a><a/>").statusCode()).isEqualTo(422);
        JsonNode listed = json(send(request("/api/v1/edxml?status=03", officer)));
        assertThat(listed.get("total").asInt()).isEqualTo(1);
        JsonNode item = listed.get("items").get(0);
        assertThat(item.get("head").get("handling").get("dueDate").asString()).isEqualTo("2026-06-30");
        assertThat(item.get("statuses").size()).isEqualTo(2);
        String path = "/api/v1/edxml/" + item.get("id").asString();
        HttpResponse<String> given = send(request(path + "/statuses", officer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"status\": \"05\"}")));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        progress.follow(Agent.SYSTEM);
        assertThat(lastStatus(path)).isEqualTo("05");
        String document = json(send(request("/api/v1/reviews", officer)))
                .get("items")
                .valueStream()
                .filter(review -> review.get("sha256")
                        .equals(item.get("attachments").get(0).get("sha256")))
                .findFirst()
                .orElseThrow()
                .get("document")
                .asString();
        String version = review(document).get("version").asString();
        decide(document, Optional.of(version), "{\"decisions\": [{\"verdict\": \"approve\"}]}");
        progress.follow(Agent.SYSTEM);
        assertThat(lastStatus(path)).isEqualTo("06");
    }

    private String lastStatus(String path) throws Exception {
        JsonNode statuses = json(send(request(path, officer))).get("statuses");
        return statuses.get(statuses.size() - 1).get("code").asString();
    }

    private HttpResponse<String> exchange(String message) throws Exception {
        return send(request("/api/v1/edxml", officer)
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString(message)));
    }

    @Test
    void whatIsNoDocumentIsRefusedAndTooLargeOnesAreNotRead() throws Exception {
        HttpResponse<String> picture = send(request("/api/v1/intake/documents?name=a.png", officer)
                .header("Content-Type", "image/png")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3})));
        assertThat(picture.statusCode()).as(picture.body()).isEqualTo(422);
        HttpResponse<String> large = send(request("/api/v1/intake/documents?name=a.txt", officer)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[22 * 1024 * 1024])));
        assertThat(large.statusCode()).isEqualTo(413);
    }

    @Test
    void nobodyUnknownHandsInOrDecides() throws Exception {
        assertThat(handIn("ai", "cm_wrong").statusCode()).isEqualTo(401);
        assertThat(send(HttpRequest.newBuilder(uri("/api/v1/reviews"))).statusCode())
                .isEqualTo(401);
        assertThat(send(request("/api/v1/publications", officer).POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void decisionsNeedTheVersionSeenAndNameFaultyColumns(@Autowired AuditLog audit) throws Exception {
        String document = json(handIn("hai", officer)).get("document").asString();
        JsonNode review = review(document);
        String version = review.get("version").asString();
        String approve = "{\"decisions\": [{\"verdict\": \"approve\"}]}";
        assertThat(decide(document, Optional.empty(), approve).statusCode()).isEqualTo(428);
        HttpResponse<String> faulty = decide(
                document,
                Optional.of(version),
                "{\"decisions\": [{\"verdict\": \"add\", \"table\": \"programmes\", \"quote\": \"tham mưu quy chế\","
                        + " \"cells\": {\"kind\": \"thing\"}}]}");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(json(faulty).get("details").get("vi").asString())
                .contains("name (Tên): không được để trống", "kind (Loại): “thing” không có trong danh mục");
        assertThat(decide(document, Optional.of(version), approve).statusCode()).isEqualTo(200);
        assertThat(decide(document, Optional.of(version), approve).statusCode()).isEqualTo(412);
        assertThat(review(document).get("state").asString()).isEqualTo("approved");
        JsonNode history = json(send(request("/api/v1/reviews/" + document + "/decisions", officer)));
        assertThat(history.get(0).get("agentName").asString()).isEqualTo("Văn thư");
        assertThat(audit.list())
                .anyMatch(entry -> entry.action().equals("decide")
                        && entry.subject().equals(document)
                        && entry.agent().equals("van-thu"));
    }

    @Test
    void approvedDocumentsArePublishedByAPublisher() throws Exception {
        String document = json(handIn("ba", officer)).get("document").asString();
        String version = review(document).get("version").asString();
        decide(document, Optional.of(version), "{\"decisions\": [{\"verdict\": \"approve\"}]}");
        String publisher =
                tokens.create("Văn phòng", Role.PUBLISHER, Optional.empty()).secret();
        HttpResponse<String> started =
                send(request("/api/v1/publications", publisher).POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(started.statusCode()).isEqualTo(202);
        JsonNode run = awaitEnd(started.headers().firstValue("Location").orElseThrow(), publisher);
        assertThat(run.get("outcomes").get(0).get("result").asString())
                .as(run.toString())
                .isEqualTo("published");
        String tasks =
                send(HttpRequest.newBuilder(uri("/dataset/plans/tasks.csv"))).body();
        assertThat(tasks).contains(document + "-1,").contains(",machine,,");
    }

    private JsonNode awaitEnd(String path, String token) throws Exception {
        for (int i = 0; i < 120; i++) {
            JsonNode run = json(send(request(path, token)));
            if (!run.get("state").asString().equals("running")) {
                return run;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("The publication does not end");
    }

    private HttpResponse<String> handIn(String words, String token) throws Exception {
        return send(request("/api/v1/intake/documents?name=cong-van.txt", token)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString(LETTER.formatted(words))));
    }

    private JsonNode review(String document) throws Exception {
        return json(send(request("/api/v1/reviews/" + document, officer)));
    }

    private HttpResponse<String> decide(String document, Optional<String> version, String body) throws Exception {
        HttpRequest.Builder request = request("/api/v1/reviews/" + document + "/decisions", officer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        version.ifPresent(seen -> request.header("If-Match", '"' + seen + '"'));
        return send(request);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = ContractClient.create()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
