package vn.congmo.gateway.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Tokens;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "a-context-of-its-own=brake")
class BrakeTest {

    @LocalServerPort
    private int port;

    @Test
    void tryingIsBrakedButARightTokenStillOpens(@Autowired Tokens tokens, @Autowired AuditLog audit)
            throws IOException {
        ApiClient client = new ApiClient(port);
        HttpResponse<String> answer = null;
        for (int i = 0; i < 3 * Brake.FAILURES; i++) {
            answer = client.send("GET", "/desk/probe", "Authorization", "Bearer cm_wrong");
        }
        assertThat(answer).isNotNull();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("retry-after")).contains("60");
        assertThat(answer.body()).contains("too-many-failures");
        assertThat(audit.list())
                .filteredOn(entry -> entry.action().equals("refuse-secret"))
                .hasSize(Brake.FAILURES);
        String good = tokens.create("Sở KH&CN", Role.OFFICER, Optional.empty()).secret();
        assertThat(client.send("GET", "/desk/probe", "Authorization", "Bearer " + good)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theBrakeLetsGoAfterItsTimeAndKnowsAddressesApart() {
        Instant[] now = {Instant.parse("2026-01-01T00:00:00Z")};
        Brake brake = new Brake(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        });
        for (int i = 0; i < Brake.FAILURES; i++) {
            assertThat(brake.pull("192.0.2.1")).isFalse();
        }
        assertThat(brake.pull("192.0.2.1")).isTrue();
        assertThat(brake.pull("192.0.2.2")).isFalse();
        now[0] = now[0].plus(Brake.WINDOW).plusSeconds(1);
        assertThat(brake.pull("192.0.2.1")).isFalse();
    }
}
