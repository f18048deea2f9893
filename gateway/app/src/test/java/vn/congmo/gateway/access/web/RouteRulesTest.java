package vn.congmo.gateway.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Tokens;

/** Role, route and trick: nothing closed opens without its role, and nothing open closes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RouteRulesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /desk/probe,                 200, 200, 200",
        "POST,   /desk/probe,                 200, 200, 200",
        "HEAD,   /desk/probe,                 200, 200, 200",
        "GET,    /en/desk/probe,              200, 200, 200",
        "GET,    /api/v1/intake/probe,        200, 200, 200",
        "POST,   /api/v1/intake/probe,        200, 200, 200",
        "PUT,    /api/v1/reviews/probe,       200, 200, 200",
        "DELETE, /api/v1/reviews/probe,       200, 200, 200",
        "POST,   /api/v1/edxml/probe/statuses/probe, 200, 200, 200",
        "GET,    /api/v1/edxml/probe/statuses/probe, 200, 200, 200",
        "GET,    /api/v1/connectors/probe/probes, 200, 200, 200",
        "POST,   /api/v1/connectors/probe/probes, 403, 200, 200",
        "GET,    /api/v1/deliveries/probe,    200, 200, 200",
        "POST,   /desk/connectors/probe,      403, 200, 200",
        "POST,   /en/desk/connectors/probe,   403, 200, 200",
        "POST,   /api/v1/publications/probe,  403, 200, 200",
        "PUT,    /api/v1/publications/probe,  403, 403, 403",
        "POST,   /desk/publications/probe,    403, 200, 200",
        "GET,    /desk/publications/probe,    200, 200, 200",
        "POST,   /en/desk/publications/probe, 403, 200, 200",
        "POST,   /forgotten-probe,            403, 403, 403",
        "PUT,    /forgotten-probe,            403, 403, 403",
        "PATCH,  /forgotten-probe,            403, 403, 403",
        "DELETE, /api/v1/tasks,               403, 403, 403",
        "POST,   /actuator/health,            403, 403, 403",
    })
    void aRoleOpensWhatItMayAndNobodyElseDoes(String method, String path, int officer, int publisher, int admin)
            throws IOException {
        assertThat(client.send(method, path).statusCode()).isEqualTo(401);
        assertThat(send(method, path, Role.OFFICER).statusCode()).isEqualTo(officer);
        assertThat(send(method, path, Role.PUBLISHER).statusCode()).isEqualTo(publisher);
        assertThat(send(method, path, Role.ADMIN).statusCode()).isEqualTo(admin);
    }

    /** The page's own address, without anything behind it; it holds no check of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"/desk/publications", "/en/desk/publications", "/api/v1/publications"})
    void anOfficerPublishesNothing(String path) throws IOException {
        assertThat(send("POST", path, Role.OFFICER).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /en",
        "GET, /login",
        "GET, /en/login",
        "GET, /api/v1/datasets",
        "HEAD, /api/v1/datasets",
        "GET, /catalog.ttl",
        "GET, /v3/api-docs",
        "GET, /actuator/health",
        "GET, /forgotten-probe",
        "GET, '/sparql?query=ASK%20%7B%0A%7D'"
    })
    void readingStaysOpenAndSetsNoSession(String method, String path) {
        HttpResponse<String> answer = client.send(method, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("session"));
    }

    @Test
    void aQueryMayBePosted() {
        HttpResponse<String> answer =
                new Browser(port).post("/sparql", Map.of("query", "ASK {}"), "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk%2fprobe",
                "/desk%2Fprobe",
                "/desk;x=1/probe",
                "/desk/probe;x=1",
                "//desk/probe",
                "/desk//probe",
                "/./desk/probe",
                "/x/../desk/probe",
                "/x/%2e%2e/desk/probe",
                "/%2e/desk/probe",
                "/desk/probe%00",
                "/desk%00/probe",
                "/desk/probe%0a",
                "/desk%5cprobe",
                "/%64esk/probe",
                "/%2564esk/probe",
                "/DESK/probe",
                "/Desk/Probe",
                "/desk/probe/",
                "/desk/probe.json",
                "/desk/probe?x=/login",
                "/en/../desk/probe",
                "/api/v1/intake%2fprobe",
                "/api/v1//intake/probe",
                "/api/v1/datasets/..;/intake/probe",
                "/api/v1/datasets/../intake/probe",
                "/api/v1/Intake/probe",
                "/API/v1/intake/probe",
                "/login/../desk/probe",
                "/assets/../desk/probe",
                "/assets/..%2fdesk/probe",
            })
    void noTrickOpensADoor(String path) throws IOException {
        for (String method : Arrays.asList("GET", "POST", "PUT", "OPTIONS")) {
            HttpResponse<String> answer = client.send(method, path);
            assertThat(answer.body()).as(method).doesNotContain(DeskProbe.BEHIND);
            assertThat(answer.statusCode()).as(method).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"})
    void aMethodCannotPassForAnother(String header) throws IOException {
        assertThat(client.send("GET", "/forgotten-probe", header, "DELETE").statusCode())
                .isEqualTo(200);
        assertThat(client.send("DELETE", "/forgotten-probe", header, "GET").statusCode())
                .isEqualTo(401);
        assertThat(client.send("POST", "/forgotten-probe?_method=GET", header, "GET")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "get", "QUERY"})
    void unknownMethodsAreRefused(String method) {
        assertThat(client.send(method, "/desk/probe").statusCode()).isBetween(400, 499);
    }

    @Test
    void preflightOfAClosedDoorAllowsNothing() {
        HttpResponse<String> answer = client.send(
                "OPTIONS",
                "/desk/probe",
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "POST");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void whatIsClosedIsKeptByNoCacheAndReadByNoOtherSite() throws IOException {
        HttpResponse<String> open = client.send("GET", "/api/v1/datasets");
        HttpResponse<String> closed = send("GET", "/desk/probe", Role.OFFICER);
        assertThat(open.headers().firstValue("access-control-allow-origin")).contains("*");
        assertThat(open.headers().allValues("cache-control")).hasSize(1).noneMatch(value -> value.contains("no-store"));
        assertThat(closed.headers().firstValue("access-control-allow-origin")).isEmpty();
        assertThat(closed.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(client.send("GET", "/login").headers().allValues("cache-control"))
                .containsExactly("no-store");
    }

    @Test
    void everyHeaderIsThereOnce() {
        HttpResponse<String> answer = client.send("GET", "/");
        for (String header : Arrays.asList("x-content-type-options", "content-security-policy", "referrer-policy")) {
            assertThat(answer.headers().allValues(header)).as(header).hasSize(1);
        }
        assertThat(answer.headers().map()).doesNotContainKeys("pragma", "expires", "x-xss-protection");
    }

    @Test
    void aProgramIsToldHowToSignIn() {
        HttpResponse<String> answer = client.send("POST", "/api/v1/intake/probe");
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer realm=\"congmo\"");
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"", "/errors/not-signed-in");
        assertThat(client.send("GET", "/errors/not-signed-in").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonIsLedToTheLoginPage() {
        HttpResponse<String> answer = client.send("GET", "/en/desk/probe?a=1", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("/en/login?next=%2Fen%2Fdesk%2Fprobe%3Fa%3D1");
        assertThat(client.send("POST", "/desk/probe", "Accept", "text/html").statusCode())
                .isEqualTo(401);
    }

    @Test
    void nothingSensitiveIsAmongTheActuators() throws IOException {
        for (String path : Arrays.asList("", "/env", "/heapdump", "/beans", "/configprops", "/loggers", "/sessions")) {
            HttpResponse<String> answer = send("GET", "/actuator" + path, Role.ADMIN);
            assertThat(answer.statusCode() == 404 || answer.body().length() < 500)
                    .as(path)
                    .isTrue();
            assertThat(answer.body()).doesNotContain("heapdump", "configprops");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "cm_", "cm_000000000000_" + "0123456789abcdef0123456789abcdef", "a.b.c"})
    void whatIsNoTokenOpensNothing(String secret) {
        HttpResponse<String> answer = client.send("GET", "/desk/probe", "Authorization", "Bearer " + secret);
        assertThat(answer.statusCode()).isIn(401, 429);
        assertThat(answer.body()).doesNotContain(DeskProbe.BEHIND);
    }

    @Test
    void aTokenWithAnotherSecretOpensNothing() throws IOException {
        String good = secret(Role.ADMIN);
        String forged = good.substring(0, good.length() - 1) + (good.endsWith("0") ? "1" : "0");
        assertThat(enter(forged)).isIn(401, 429);
        assertThat(enter(good)).isEqualTo(200);
    }

    @Test
    void aRevokedTokenOpensNothingFromThenOn() throws IOException {
        Tokens.Issued issued = tokens.create("Phòng Chuyển đổi số", Role.OFFICER, Optional.empty());
        assertThat(enter(issued.secret())).isEqualTo(200);
        tokens.revoke(issued.token().id());
        assertThat(enter(issued.secret())).isIn(401, 429);
    }

    @Test
    void anExpiredTokenOpensNothing() throws IOException {
        String expired = tokens.create("Phòng Chuyển đổi số", Role.OFFICER, Optional.of(Duration.ofSeconds(-1)))
                .secret();
        assertThat(enter(expired)).isIn(401, 429);
    }

    @Test
    void onlyWhoIsNotSignedInHasABudget() throws IOException {
        assertThat(client.send("GET", "/api/v1/datasets").headers().map()).containsKey("ratelimit");
        assertThat(send("GET", "/api/v1/datasets", Role.OFFICER).headers().map())
                .doesNotContainKey("ratelimit");
        assertThat(send("GET", "/api/3/action/site_read", Role.OFFICER)
                        .headers()
                        .map())
                .doesNotContainKey("ratelimit");
    }

    @Test
    void aControllerLearnsWhoSentTheRequest() throws IOException {
        assertThat(send("GET", "/desk/probe", Role.PUBLISHER).body())
                .isEqualTo(DeskProbe.BEHIND + " phong-chuyen-doi-so Phòng Chuyển đổi số PUBLISHER");
    }

    private HttpResponse<String> send(String method, String path, Role role) throws IOException {
        return client.send(method, path, "Authorization", "Bearer " + secret(role));
    }

    private int enter(String secret) {
        return client.send("GET", "/desk/probe", "Authorization", "Bearer " + secret)
                .statusCode();
    }

    private String secret(Role role) throws IOException {
        return tokens.create("Phòng Chuyển đổi số", role, Optional.empty()).secret();
    }
}
