package vn.congmo.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congmo.gateway.contract.ContractClient;

/** One client that wants everything, and the others. */
@EdgeServed
class TimeBudgetTest {

    private static final String WORK = "/api/v1/probe/work";
    private static final String PROXY = "127.0.0.1";
    private static final String STRANGER = "127.0.0.2";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {WORK + "?millis=1200", "/api/v1/probe/streamed-work?millis=1200"})
    void whoHasUsedTheTimeIsToldWhenToComeBackAndOthersNotice(String work) throws Exception {
        String greedy = work.startsWith(WORK) ? "203.0.113.1" : "203.0.113.2";
        assertThat(get(work, PROXY, greedy).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = get(WORK, PROXY, greedy);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(5, 30);
        assertThat(header(refused, "RateLimit")).startsWith("\"processing-time\";r=0;t=");
        assertThat(refused.body())
                .contains("/errors/budget-spent", "xin thử lại")
                .doesNotContain("203.0.113");
        assertThat(get(WORK, PROXY, "203.0.113.3").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerTellsWhatIsLeft() throws Exception {
        HttpResponse<String> answer = get(WORK, PROXY, "203.0.113.4");
        assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"processing-time\";q=1;qu=\"seconds\";w=60");
        assertThat(header(answer, "RateLimit")).matches("\"processing-time\";r=[01];t=[0-9]+");
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("RateLimit,", "Retry-After");
    }

    @Test
    void pagesAndFilesHaveNoBudget() throws Exception {
        assertThat(header(get("/probe/form", PROXY, "203.0.113.5"), "RateLimit"))
                .isEmpty();
    }

    @Test
    void onlyAProxyThatIsTrustedSaysWhoAsks() throws Exception {
        get(WORK + "?millis=1200", STRANGER, "203.0.113.6");
        assertThat(get(WORK, STRANGER, "203.0.113.7").statusCode()).isEqualTo(429);
        assertThat(get(WORK, PROXY, "203.0.113.6").statusCode()).isEqualTo(200);
    }

    @Test
    void whatStandsBeforeTheLastUnknownAddressIsNotBelieved() throws Exception {
        get(WORK + "?millis=1200", PROXY, "203.0.113.8");
        assertThat(get(WORK, PROXY, "203.0.113.9, 203.0.113.8, ::1").statusCode())
                .isEqualTo(429);
    }

    private HttpResponse<String> get(String path, String from, String forwarded) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-For", forwarded)
                .build();
        return ContractClient.create(InetAddress.getByName(from)).send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
