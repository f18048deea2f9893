package vn.congmo.gateway.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.congmo.gateway.ApiClient;

/** With an identity provider configured, its word gives the roles that the settings say, and no others. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OidcTest {

    private static final Provider PROVIDER = new Provider();

    @LocalServerPort
    private int port;

    private ApiClient client;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        String security = "spring.security.oauth2.";
        String registration = security + "client.registration.vneid.";
        String provider = security + "client.provider.vneid.";
        settings.add(security + "resourceserver.jwt.issuer-uri", PROVIDER::address);
        settings.add(security + "resourceserver.jwt.jwk-set-uri", () -> PROVIDER.address() + "/jwks");
        settings.add(security + "resourceserver.jwt.audiences", () -> "congmo");
        settings.add(registration + "client-id", () -> "congmo");
        settings.add(registration + "client-secret", () -> "canary-secret");
        settings.add(registration + "client-name", () -> "VNeID");
        settings.add(registration + "scope", () -> "openid");
        settings.add(registration + "authorization-grant-type", () -> "authorization_code");
        settings.add(registration + "redirect-uri", () -> "{baseUrl}/login/oauth2/code/{registrationId}");
        settings.add(provider + "authorization-uri", () -> PROVIDER.address() + "/authorize");
        settings.add(provider + "token-uri", () -> PROVIDER.address() + "/token");
        settings.add(provider + "jwk-set-uri", () -> PROVIDER.address() + "/jwks");
        settings.add("gateway.access.oidc.claim", () -> "realm_access.roles");
        settings.add("gateway.access.oidc.roles.congmo-officer", () -> "officer");
        settings.add("gateway.access.oidc.roles.congmo-publisher", () -> "publisher");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
    }

    @Test
    void aSignedTokenGivesTheConfiguredRole() {
        String officer = PROVIDER.sign(PROVIDER.claims("congmo-officer", "something-else"));
        assertThat(enter(officer).body()).contains("oidc-", "Trần Thị B", "OFFICER");
        assertThat(publish(officer)).isEqualTo(403);
        assertThat(publish(PROVIDER.sign(PROVIDER.claims("congmo-officer", "congmo-publisher"))))
                .isEqualTo(200);
    }

    @Test
    void aRoleSmuggledInAnywhereElseCountsForNothing() {
        assertThat(enter(PROVIDER.sign(PROVIDER.claims())).statusCode()).isEqualTo(401);
        assertThat(enter(PROVIDER.sign(PROVIDER.claims("admin", "ADMIN", "officer")))
                        .statusCode())
                .isEqualTo(401);
        JWTClaimsSet.Builder smuggled = PROVIDER.claims("congmo-officer")
                .claim("role", "ADMIN")
                .claim("roles", List.of("congmo-publisher", "PUBLISHER"))
                .claim("scope", "PUBLISHER congmo-publisher")
                .claim("authorities", List.of("PUBLISHER", "ROLE_ADMIN"));
        String token = PROVIDER.sign(smuggled);
        assertThat(enter(token).body()).contains("OFFICER");
        assertThat(publish(token)).isEqualTo(403);
    }

    @Test
    void whatTheProviderDidNotSignForUsNowOpensNothing() {
        JWTClaimsSet.Builder good = PROVIDER.claims("congmo-publisher");
        String unsigned = PROVIDER.sign(good).replaceAll("^[^.]+", "eyJhbGciOiJub25lIn0");
        for (String bad : List.of(
                PROVIDER.forge(good),
                unsigned,
                unsigned.replaceAll("[^.]+$", ""),
                PROVIDER.sign(PROVIDER.claims("congmo-publisher").issuer("https://evil.example")),
                PROVIDER.sign(PROVIDER.claims("congmo-publisher").audience("another")),
                PROVIDER.sign(PROVIDER.claims("congmo-publisher")
                        .expirationTime(Date.from(Instant.now().minusSeconds(3600)))))) {
            assertThat(enter(bad).statusCode()).isIn(401, 429);
        }
    }

    @Test
    void aPersonSignsInByTheProvider() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/login").body()).contains("VNeID", "/oauth2/authorization/vneid", "name=\"token\"");
        String asked = begin(browser);
        PROVIDER.vouchFor(PROVIDER.sign(PROVIDER.claims("congmo-officer").claim("nonce", parameter(asked, "nonce"))));
        HttpResponse<String> answer = browser.get(back(asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("refresh")).contains("0;url=/desk");
        assertThat(answer.headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("session=") && cookie.contains("SameSite=Strict"));
        assertThat(browser.get("/desk/probe").body()).contains("oidc-", "Trần Thị B", "OFFICER");
        assertThat(browser.post("/desk/probe", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyComesBackForAnotherOrTwice() {
        Browser victim = new Browser(port);
        String asked = begin(new Browser(port));
        PROVIDER.vouchFor(PROVIDER.sign(PROVIDER.claims("congmo-officer").claim("nonce", parameter(asked, "nonce"))));
        assertThat(victim.get(back(asked)).headers().firstValue("location")).contains("/login?failed");
        assertThat(victim.get("/desk/probe").statusCode()).isEqualTo(303);
    }

    @Test
    void aPersonWithoutARoleStaysOutside() {
        Browser browser = new Browser(port);
        String asked = begin(browser);
        PROVIDER.vouchFor(PROVIDER.sign(PROVIDER.claims("visitor").claim("nonce", parameter(asked, "nonce"))));
        assertThat(browser.get(back(asked)).headers().firstValue("location")).contains("/login?failed");
        assertThat(browser.get("/desk/probe").statusCode()).isEqualTo(303);
    }

    @Test
    void theClientSecretIsNowhereToBeRead() {
        for (String path : List.of("/login", "/v3/api-docs", "/actuator/health", "/actuator/prometheus")) {
            assertThat(client.send("GET", path).body()).doesNotContain("canary-secret");
        }
    }

    private HttpResponse<String> enter(String token) {
        return client.send("GET", "/desk/probe", "Authorization", "Bearer " + token);
    }

    private int publish(String token) {
        return client.send("POST", "/api/v1/publications/probe", "Authorization", "Bearer " + token)
                .statusCode();
    }

    private String begin(Browser browser) {
        HttpResponse<String> start = browser.get("/oauth2/authorization/vneid");
        assertThat(start.statusCode()).isEqualTo(302);
        return start.headers().firstValue("location").orElseThrow();
    }

    private String back(String asked) {
        return "/login/oauth2/code/vneid?code=c&state="
                + parameter(asked, "state").replace("=", "%3D");
    }

    private static String parameter(String address, String name) {
        Matcher value = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        assertThat(value.find()).as(address).isTrue();
        return URLDecoder.decode(value.group(1), StandardCharsets.UTF_8);
    }
}
