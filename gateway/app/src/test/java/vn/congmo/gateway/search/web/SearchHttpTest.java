package vn.congmo.gateway.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.CatalogueApplication;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.PlansFixture;
import vn.congmo.gateway.contract.ContractClient;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.search.Facet;
import vn.congmo.gateway.search.FacetValue;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchSource;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = {CatalogueApplication.class, SearchHttpTest.Numbered.class})
class SearchHttpTest {

    private static final HttpClient CLIENT = ContractClient.create();

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentCatalogue current;

    @Autowired
    private ContentStore files;

    @BeforeEach
    void publish() {
        current.switchTo(PlansFixture.catalogue(files, 1));
    }

    @Test
    void findsDatasetsByWhatTheySayOfThemselves() throws Exception {
        JsonNode found = json(get("q=" + encoded("nhiem vu trong van ban"), "*/*"));

        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.get("types").get("dataset").asInt()).isEqualTo(1);
        assertThat(found.get("next").isNull()).isTrue();
        JsonNode item = found.get("items").get(0);
        assertThat(item.get("iri").asString()).isEqualTo("https://data.example.vn/dataset/plans");
        assertThat(item.get("title").asString()).isEqualTo("Kế hoạch");
        assertThat(item.get("page").asString()).isEqualTo("https://data.example.vn/dataset/plans");
        assertThat(item.get("fragment").asString()).contains("<mark>Nhiệm</mark> <mark>vụ</mark>");
    }

    @Test
    void pagesFollowNext() throws Exception {
        HttpResponse<String> first = get("q=muc&type=problem&limit=3", "*/*");
        String next = json(first).get("next").asString();
        JsonNode second = json(get(URI.create(next).getRawQuery(), "*/*"));

        assertThat(next).startsWith("https://data.example.vn/api/v1/search?");
        assertThat(first.headers().firstValue("link")).contains("<" + next + ">; rel=\"next\"");
        assertThat(second.get("total").asInt()).isEqualTo(5);
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void fragmentIsSafeHtml() throws Exception {
        assertThat(json(get("q=muc+3", "*/*"))
                        .get("items")
                        .get(0)
                        .get("fragment")
                        .asString())
                .isEqualTo("&lt;b&gt;Nội dung&lt;/b&gt; <mark>3</mark>");
    }

    @Test
    void csvHoldsAllHits() throws Exception {
        HttpResponse<String> answer = get("q=" + encoded("mục"), "text/csv");

        assertThat(answer.headers().firstValue("content-type")).contains("text/csv;charset=utf-8");
        assertThat(answer.body().lines())
                .hasSize(6)
                .startsWith("iri,type,title,page,dataset,fragment")
                .contains("urn:3,problem,\"Mục 3, hay\",https://data.example.vn/problems/3,,<b>Nội dung</b> 3");
    }

    @Test
    void anAtomFeedHoldsThePageAndSaysHowManyThereAre() throws Exception {
        HttpResponse<String> answer = get("q=muc&limit=2&format=atom", "*/*");
        HttpResponse<String> negotiated = get("q=muc&limit=2", "application/atom+xml");

        assertThat(answer.headers().firstValue("content-type")).contains("application/atom+xml;charset=utf-8");
        assertThat(answer.body())
                .contains("<opensearch:totalResults>5<", "<id>urn:1</id>", "rel=\"next\"", "&amp;lt;b&amp;gt;Nội dung");
        assertThat(negotiated.headers().allValues("vary")).contains("Accept", "Accept-Language");
        assertThat(negotiated.body()).contains("<opensearch:totalResults>5<");
    }

    @Test
    void anAddressCanSayTheForm() throws Exception {
        assertThat(ask(".csv?q=muc", "*/*").body()).startsWith("iri,type");
        assertThat(ask(".atom?q=muc", "application/json").body()).startsWith("<?xml");
        assertThat(json(ask(".json?q=muc", "text/csv")).get("total").asInt()).isEqualTo(5);
    }

    @Test
    void facetsSpeakBothLanguagesAndFilter() throws Exception {
        JsonNode found = json(get("q=muc&year=2024&year=2025", "*/*"));

        assertThat(found.get("total").asInt()).isEqualTo(2);
        JsonNode type = found.get("facets").get(0);
        assertThat(type.get("label").get("en").asString()).isEqualTo("Type");
        assertThat(type.get("values").get(0).get("label").get("vi").asString()).isEqualTo("Bài toán lớn");
        JsonNode years = found.get("facets").get(1);
        assertThat(years.get("name").asString()).isEqualTo("year");
        assertThat(years.get("values")).hasSize(5);
        assertThat(years.get("values").get(0).get("selected").asBoolean()).isTrue();
    }

    @Test
    void suggestsWhileTyping() throws Exception {
        JsonNode found = json(ask("/suggestions?q=mu&limit=3", "*/*"));
        assertThat(found.get("items")).hasSize(3);
        assertThat(found.get("items").get(0).get("text").asString()).isEqualTo("Mục 1, hay");
        assertThat(ask("/suggestions?q=mu&limit=2", "application/x-suggestions+json")
                        .body())
                .isEqualTo("[\"mu\",[\"Mục 1, hay\",\"Mục 2, hay\"]]");
        assertThat(ask("/suggestions?q=mu&limit=99", "*/*").statusCode()).isEqualTo(400);
    }

    @Test
    void browsersLearnTheAddressesOfTheSearch() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/en/opensearch.xml"))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body())
                .contains("https://data.example.vn/en/search?q={searchTerms}", "rel=\"suggestions\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=x",
                "limit=10001",
                "limit=",
                "format=xml",
                "cursor=abc",
                "cursor=",
                "type=nothing"
            })
    void wrongPlaceOrLimitIsAProblem(String query) throws Exception {
        HttpResponse<String> answer = get("q=muc&" + query, "*/*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("type").asString()).endsWith("/errors/invalid-search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=", "q=%22", "q=%2B%2D*"})
    void wordsAreNeverRefused(String query) throws Exception {
        HttpResponse<String> answer = get(query, "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("items")).isEmpty();
    }

    @Test
    void unchangedCatalogueIsA304() throws Exception {
        String etag = get("q=muc", "*/*").headers().firstValue("etag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(uri("q=muc"))
                .header("If-None-Match", etag)
                .build();

        assertThat(CLIENT.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    @Test
    void openApiDescribesTheSearchInBothLanguages() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"))
                .build();
        JsonNode paths = json(CLIENT.send(request, BodyHandlers.ofString())).get("paths");

        assertThat(paths.get("/api/v1/search").get("get").get("summary").asString())
                .contains("Tìm", "Finds");
        assertThat(paths.get("/catalog")
                        .get("get")
                        .get("responses")
                        .get("200")
                        .get("content")
                        .propertyNames())
                .contains("text/turtle", "application/ld+json");
    }

    private HttpResponse<String> get(String query, String accept) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri(query)).header("Accept", accept).build();
        return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> ask(String rest, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/search" + rest))
                .header("Accept", accept)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String query) {
        return URI.create("http://localhost:" + port + "/api/v1/search?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Five problems. */
    @TestConfiguration
    static class Numbered {

        @Bean
        SearchSource numbered() {
            return catalogue -> IntStream.rangeClosed(1, 5).mapToObj(i -> new SearchEntry(
                            "urn:" + i, "problem", "Mục " + i + ", hay", "<b>Nội dung</b> " + i, "/problems/" + i)
                    .with(Stream.of(FacetValue.plain(Facet.YEAR, "" + (2020 + i)))));
        }
    }
}
