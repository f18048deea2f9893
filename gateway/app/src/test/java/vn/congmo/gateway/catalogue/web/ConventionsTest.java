package vn.congmo.gateway.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** What holds for every collection of the API, whoever adds it. */
class ConventionsTest extends SubjectsTest {

    @Autowired
    private List<DocumentedApi> apis = List.of();

    @Test
    void everyCollectionIsJsonJsonLdAndCsv() {
        for (String path : paths()) {
            JsonNode page = api().json(path);
            assertThat(page.get("@context").asString()).as(path).isEqualTo("https://data.example.vn/context.jsonld");
            assertThat(page.at("/items/0/links/self").asString()).as(path).startsWith("https://data.example.vn/api/");
            assertThat(type(path, "application/ld+json")).isEqualTo("application/ld+json");
            assertThat(type(path, "text/csv")).startsWith("text/csv");
            assertThat(type(path, "image/png")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void everyCollectionIsConditionalAndAnswersHeadAndOptionsToAnySite() {
        for (String path : paths()) {
            HttpResponse<String> first = api().send("GET", path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(api().send("GET", path, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(304);
            HttpResponse<String> head = api().send("HEAD", path);
            assertThat(head.headers().firstValue("ETag")).contains(tag);
            assertThat(head.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
            assertThat(api().send("OPTIONS", path).headers().firstValue("Allow"))
                    .hasValueSatisfying(methods -> assertThat(methods).contains("GET", "HEAD"));
        }
    }

    @Test
    void everyOrderOfEveryCollectionLeadsThroughAllOfItInPages() {
        for (DocumentedApi api : apis) {
            Listing<?> listing = api.doc().listing();
            for (Sort<?> sort : listing.sorts()) {
                for (String order : List.of(sort.name(), "-" + sort.name())) {
                    walk(path(listing) + "?limit=2&fields=links&sort=" + order);
                }
            }
        }
    }

    @Test
    void everyCollectionRefusesWhatItDoesNotKnow() {
        for (String path : paths()) {
            for (String wrong : List.of("colour=red", "sort=colour", "limit=0", "cursor=x", "fields=colour")) {
                assertThat(api().send("GET", path + "?" + wrong).statusCode())
                        .as(path + " " + wrong)
                        .isEqualTo(400);
            }
        }
    }

    private void walk(String first) {
        List<String> seen = new ArrayList<>();
        int total = 0;
        for (String next = first; next != null; ) {
            JsonNode page = api().json(next.replace("https://data.example.vn", ""));
            total = page.get("total").asInt();
            page.get("items").forEach(item -> seen.add(item.at("/links/self").asString()));
            next = page.get("next").asString(null);
        }
        assertThat(seen).as(first).hasSize(total).doesNotHaveDuplicates();
    }

    private List<String> paths() {
        List<String> paths = apis.stream().map(api -> path(api.doc().listing())).toList();
        assertThat(paths).hasSizeGreaterThan(9);
        return paths;
    }

    private static String path(Listing<?> listing) {
        return listing.path().replaceFirst("\\{(id|slug)}", "plans");
    }

    private String type(String path, String accept) {
        return api().send("GET", path, "Accept", accept)
                .headers()
                .firstValue("content-type")
                .orElse("");
    }
}
