package vn.congmo.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.ApiClient;

/** What all collections have in common. */
@EdgeServed
class CollectionAnswersTest {

    private static final String LETTERS = "/probe/letters";

    @LocalServerPort
    private int port;

    @Autowired
    private LettersProbe probe;

    @Autowired
    private Deprecations deprecations;

    @Test
    void nothingIsLookedUpForWhoHasItAlready() {
        HttpResponse<String> first = api().send("GET", LETTERS + "?limit=1");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        int evaluations = probe.evaluations();
        HttpResponse<String> again = api().send("GET", LETTERS + "?limit=1", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(probe.evaluations()).isEqualTo(evaluations).isPositive();
        assertThat(api().send("GET", LETTERS + "?limit=2", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aMemberWithManyValuesHasManyLinksAndOneWithoutHasNone() {
        JsonNode links = api().json(LETTERS).at("/items/0/links");
        assertThat(links.propertyNames()).containsExactly("collection", "next", "self");
        assertThat(links.get("self").asString()).isEqualTo("https://data.example.vn/probe/letters/a%200");
        assertThat(links.at("/next/0").asString()).isEqualTo("https://data.example.vn/probe/letters/x%2F0");
        assertThat(links.get("next")).hasSize(2);
    }

    @Test
    void fieldsAreChosenAlsoOfAMemberThatNoItemHas() {
        assertThat(api().json(LETTERS + "?fields=rank,before").at("/items/0").propertyNames())
                .containsExactly("rank");
        assertThat(api().json(LETTERS + "?fields=rank&fields=id").at("/items/0").propertyNames())
                .containsExactly("id", "rank");
        assertThat(api().send("GET", LETTERS + "?fields=rank,nothing").body())
                .contains("id, rank, next, before, links");
    }

    @Test
    void columnsAreChosenInTheOrderAskedFor() {
        assertThat(api().send("GET", LETTERS + "?fields=rank,id", "Accept", "text/csv")
                        .body())
                .isEqualTo("rank,id\n0,a 0\n1,a 1\n2,a 2\n");
    }

    @Test
    void whatIsToGoSaysSoWhenAndWhatReplacesIt() {
        for (String path : List.of("/api/v1/probe/work", "/api/v1/probe/work?millis=much")) {
            HttpHeaders answer = api().send("GET", path).headers();
            assertThat(answer.firstValue("Deprecation")).contains("@1798761600");
            assertThat(answer.firstValue("Sunset")).contains("Sat, 01 Jan 2028 00:00:00 GMT");
            assertThat(answer.allValues("Link"))
                    .contains(
                            "<https://data.example.vn/api/v2/probe/work>; rel=\"successor-version\"",
                            "<https://data.example.vn/developers/guide>; rel=\"deprecation\"; type=\"text/html\"");
        }
        Operation work = new Operation();
        deprecations.customise(new OpenAPI().path("/api/v1/probe/work", new PathItem().get(work)));
        assertThat(work.getDeprecated()).isTrue();
        assertThat(api().send("GET", LETTERS).headers().map()).doesNotContainKeys("deprecation", "sunset");
    }

    private ApiClient api() {
        return new ApiClient(port);
    }
}
