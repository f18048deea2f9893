package vn.congmo.gateway.ckan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.SubjectsApplication;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** What published datasets look like to CKAN's clients and harvesters. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadingTest {

    private static final List<String> ALL = List.of("big-problems", "indicators", "organisations", "places", "plans");

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentCatalogue current;

    @Autowired
    private ContentStore files;

    private ApiClient api = new ApiClient(0);

    @BeforeEach
    void publish() {
        api = new ApiClient(port);
        SubjectsApplication.publish(current, files, "first");
    }

    @Test
    void everyPathIsFoundInTheList() {
        assertThat(texts(result("package_list"))).isEqualTo(ALL);
        assertThat(texts(result("package_list?limit=2&offset=1"))).isEqualTo(ALL.subList(1, 3));
        assertThat(texts(api.json("/api/action/package_list").path("result"))).isEqualTo(ALL);
    }

    @Test
    void aHarvesterTurnsPagesUntilOneIsEmpty() {
        assertThat(result("package_search?rows=100&start=0&sort=id+asc").path("results"))
                .hasSize(ALL.size());
        assertThat(result("package_search?rows=100&start=100&sort=id+asc").path("results"))
                .isEmpty();
        assertThat(result("package_search?rows=100&start=0&sort=id+asc"
                                + "&fq=metadata_modified%3A%5B2026-04-22T01%3A02%3A03.000000Z+TO+%2A%5D")
                        .path("count")
                        .asInt())
                .isEqualTo(ALL.size());
        assertThat(result("package_search?fq=metadata_modified%3A%5B2026-04-22T01%3A02%3A03.000001Z+TO+%2A%5D")
                        .path("count")
                        .asInt())
                .isZero();
    }

    @Test
    void aPackageIsWhatWasPublished() {
        JsonNode plans = result("package_show?id=plans");
        assertThat(plans.path("license_id").asString()).isEqualTo("cc-by");
        assertThat(plans.path("metadata_modified").asString()).isEqualTo("2026-04-22T01:02:03.000000");
        assertThat(plans.path("organization").path("name").asString()).isEqualTo("ubnd-tinh-dak-lak");
        JsonNode table = plans.path("resources").get(0);
        assertThat(table.path("url").asString()).isEqualTo("http://localhost:8080/dataset/plans/documents.csv");
        assertThat(table.path("format").asString()).isEqualTo("CSV");
        assertThat(table.path("datastore_active").asBoolean()).isTrue();
        assertThat(result("resource_show?id=" + table.path("id").asString())).isEqualTo(table);
        assertThat(result("package_show?id=" + plans.path("id").asString())).isEqualTo(plans);
    }

    @Test
    void tagsObeyTheRulesOfTheirReaders() {
        assertThat(texts(result("tag_list")))
                .contains("bài toán lớn", "khoa học", "công nghệ")
                .allMatch(tag -> tag.matches("[\\p{L}\\p{N}_ .-]{2,100}"));
        assertThat(texts(result("tag_list?query=bai+toan"))).containsExactly("bài toán lớn");
    }

    @Test
    void themesAreGroupsAndPublishersOrganisations() {
        assertThat(texts(result("group_list"))).contains("gove", "tech");
        assertThat(result("group_show?id=tech").path("package_count").asInt()).isEqualTo(3);
        assertThat(texts(result("organization_list"))).contains("ubnd-tinh-dak-lak");
        assertThat(result("organization_show?id=ubnd-tinh-dak-lak&include_datasets=true")
                        .path("packages"))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "package_show?id=nope, 404, Not Found Error",
        "package_show, 409, Validation Error",
        "package_list?limit=-1, 409, Validation Error",
        "package_search?rows=abc, 409, Validation Error",
        "package_search?fq=%5Bbroken, 409, Search Error",
        "organization_show?id=nope, 404, Not Found Error",
        "resource_search?query=csv, 409, Validation Error",
        "help_show?name=nope, 404, Not Found Error",
        "package_list/, 404, Not Found Error",
    })
    void faultsSayWhatTheyAre(String call, int status, String type) {
        HttpResponse<String> answer = api.send("GET", "/api/3/action/" + call);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json;charset=UTF-8");
        assertThat(answer.body()).contains("\"__type\":\"" + type + "\"", "\"success\":false");
    }

    @Test
    void whatIsNotUnderstoodIsAText() {
        assertThat(api.send("GET", "/api/3/action/nope").body())
                .isEqualTo("\"Bad request - Action name not known: nope\"");
        assertThat(api.send("GET", "/api/3/action/package_list?callback=f").statusCode())
                .isEqualTo(400);
        assertThat(api.send("PUT", "/api/3/action/package_list").statusCode()).isEqualTo(405);
    }

    @Test
    void readsArePostedToo() {
        posts("application/json", "{\"id\": \"plans\"}");
        posts("application/json; charset=utf-8", "{\"name_or_id\": \"plans\", \"unknown\": 1}");
        posts("application/x-www-form-urlencoded", "id=plans&include_tracking=false");
        posts("application/x-www-form-urlencoded", "{\"id\": \"plans\"}");
        posts(
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\nplans\r\n--b--\r\n");
    }

    private void posts(String type, String body) {
        HttpResponse<String> answer =
                api.send("POST", "/api/action/package_show", BodyPublishers.ofString(body), "Content-Type", type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, {",
        "application/json, '[1]'",
        "application/json, '\"x\"'",
        "nonsense, {}",
        "application/x-www-form-urlencoded, a=%zz",
        "multipart/form-data, x",
        "multipart/form-data; boundary=b, --b"
    })
    void bodiesThatCannotBeReadAreNotUnderstood(String type, String body) {
        HttpResponse<String> answer =
                api.send("POST", "/api/3/action/package_list", BodyPublishers.ofString(body), "Content-Type", type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).startsWith("\"Bad request - ");
    }

    @Test
    void aWrongTokenIsNobodyWhoMayRead() {
        for (String header : List.of("Authorization", "X-CKAN-API-Key")) {
            HttpResponse<String> answer = api.send("GET", "/api/3/action/package_list", header, "not-a-token");
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nothingIsMadeTwiceForWhoHasIt() {
        HttpResponse<String> first = api.send("GET", "/api/3/action/package_show?id=plans");
        String etag = first.headers().firstValue("etag").orElseThrow();
        assertThat(api.send("GET", "/api/3/action/package_show?id=plans", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        SubjectsApplication.publish(current, files, "second");
        assertThat(api.send("GET", "/api/3/action/package_show?id=plans", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theWithdrawnIsGoneFromEverywhere() {
        current.switchTo(current.get()
                .without(
                        new DatasetId("plans"),
                        current.get().list().getFirst().current().issued(),
                        new LocalizedText("Sai", "Wrong"),
                        Sha256.of("withdrawn".getBytes(StandardCharsets.UTF_8))));
        assertThat(texts(result("package_list"))).doesNotContain("plans").hasSize(4);
        assertThat(api.send("GET", "/api/3/action/package_show?id=plans").statusCode())
                .isEqualTo(404);
        assertThat(result("package_search").path("count").asInt()).isEqualTo(4);
    }

    @Test
    void everyActionExplainsItself() {
        for (String action : List.of("package_search", "site_read", "tag_list", "resource_search")) {
            assertThat(result("help_show?name=" + action).asString()).hasSizeGreaterThan(30);
        }
    }

    @Test
    void monitorsFindTheSite() {
        assertThat(api.send("GET", "/api/3").body()).isEqualTo("{\"version\":3}");
        assertThat(api.json("/api/util/status").path("locale_default").asString())
                .isEqualTo("vi");
        assertThat(result("site_read").asBoolean()).isTrue();
    }

    private JsonNode result(String call) {
        return api.json("/api/3/action/" + call).path("result");
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }
}
