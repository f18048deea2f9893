package vn.congmo.gateway.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congmo.gateway.access.AuditEntry;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.core.DataDirectory;

/** A person signs in with a form, works, and leaves; a forged form or session does nothing. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Isolated("what it captures is the output of the whole process")
@ExtendWith(OutputCaptureExtension.class)
class LoginFormTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    @Autowired
    private AuditLog audit;

    @Autowired
    private DataDirectory data;

    private Browser browser;
    private Tokens.Issued token;

    @BeforeEach
    void start() throws IOException {
        browser = new Browser(port);
        token = tokens.create("Nguyễn Văn A", Role.OFFICER, Optional.empty());
    }

    @Test
    void aTokenOpensASessionThatScriptsAndOtherSitesCannotUse() {
        HttpResponse<String> answer = signIn("/desk/probe");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("/desk/probe");
        assertThat(answer.headers().allValues("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("session="))
                .singleElement()
                .satisfies(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Strict", "Path=/"));
        assertThat(browser.get("/desk/probe").body()).contains("nguyen-van-a Nguyễn Văn A OFFICER");
    }

    @Test
    void theEnglishFormWorksToo() {
        Browser english = new Browser(port);
        assertThat(english.submit("/en/login", "/en/login", Map.of("token", token.secret(), "next", "/en/desk/probe"))
                        .headers()
                        .firstValue("location"))
                .contains("/en/desk/probe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/desk/../../evil",
                "/desk/..//evil.example",
                "/deskevil",
                "javascript:alert(1)",
                "/desk\r\nX: 1",
                "/desk/@evil.example",
                "",
            })
    void noLinkLeadsAwayAfterSigningIn(String next) {
        assertThat(signIn(next).headers().firstValue("location")).contains("/desk");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        Map<String, String> form = Map.of("token", token.secret());
        HttpResponse<String> answer = browser.post("/login", form);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.post("/login", form, "Accept", "application/json").statusCode())
                .isEqualTo(403);
        assertThat(browser.cookie("session")).isEmpty();
    }

    @Test
    void aSignedInBrowserChangesNothingWithoutTheTokenOfAForm() {
        signIn("/desk/probe");
        assertThat(browser.post("/desk/probe", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.post("/desk/probe", Map.of("_csrf", "x")).statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/api/v1/reviews/probe", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.submit("/login", "/desk/probe", Map.of()).body()).contains(DeskProbe.BEHIND);
        assertThat(browser.submit("/login", "/api/v1/reviews/probe", Map.of()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFormWithAFileMayCarryTheToken() {
        signIn("/desk/probe");
        String page = browser.get("/login").body();
        String csrf = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        assertThat(upload(csrf)).isEqualTo(200);
        assertThat(upload("forged")).isEqualTo(403);
    }

    @Test
    void aForgedSessionOpensNothing() {
        browser.keep("session", "00000000-0000-0000-0000-000000000000");
        assertThat(browser.get("/desk/probe").statusCode()).isEqualTo(303);
        assertThat(browser.post("/desk/probe", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void theSessionIsANewOneAfterSigningIn() {
        browser.keep("session", "chosen-by-somebody-else");
        assertThat(signIn("/desk/probe").headers().allValues("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("session="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).doesNotContain("chosen-by-somebody-else"));
    }

    @Test
    void aWrongBearerSecretIsNotSavedByAGoodSession() {
        signIn("/desk/probe");
        HttpResponse<String> answer =
                browser.send(browser.request("/desk/probe").header("Authorization", "Bearer wrong"));
        assertThat(answer.statusCode()).isIn(401, 429);
    }

    @Test
    void leavingEndsTheSession() {
        signIn("/desk/probe");
        String session = browser.cookie("session").orElseThrow().getValue();
        assertThat(browser.submit("/login", "/logout", Map.of()).headers().firstValue("location"))
                .contains("/login?left");
        browser.keep("session", session);
        assertThat(browser.get("/desk/probe").statusCode()).isEqualTo(303);
    }

    @Test
    void theSessionEndsWithItsToken() throws IOException {
        signIn("/desk/probe");
        assertThat(browser.get("/desk/probe").statusCode()).isEqualTo(200);
        tokens.revoke(token.token().id());
        assertThat(browser.get("/desk/probe").statusCode()).isEqualTo(303);
        assertThat(browser.post("/desk/probe", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void comingAndGoingIsRecordedWithoutTheSecret(CapturedOutput output) throws IOException {
        signIn("/desk/probe");
        browser.submit("/login", "/logout", Map.of());
        new Browser(port).submit("/login", "/login", Map.of("token", token.secret() + "x"));
        assertThat(audit.list())
                .filteredOn(entry -> entry.agent().equals("nguyen-van-a"))
                .extracting(AuditEntry::action)
                .endsWith("log-in", "log-out");
        String secret = token.secret().substring(20);
        assertThat(Files.readString(data.resolve("audit-log.jsonl"))).doesNotContain(secret);
        assertThat(Files.readString(data.resolve("access-tokens.jsonl"))).doesNotContain(secret);
        assertThat(output.getAll()).doesNotContain(secret);
        assertThat(browser.get("/v3/api-docs").body()).doesNotContain(secret);
    }

    private HttpResponse<String> signIn(String next) {
        return browser.submit("/login?next=" + "x", "/login", Map.of("token", token.secret(), "next", next));
    }

    private int upload(String csrf) {
        String part = "--cut\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("_csrf", "", csrf)
                + part.formatted("file", "; filename=\"a.txt\"\r\nContent-Type: text/plain", "KẾ HOẠCH")
                + "--cut--\r\n";
        return browser.send(browser.request("/desk/probe")
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }
}
