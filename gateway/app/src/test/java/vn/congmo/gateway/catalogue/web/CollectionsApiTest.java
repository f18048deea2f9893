package vn.congmo.gateway.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchSource;

class CollectionsApiTest extends SubjectsTest {

    @Autowired
    private List<SearchSource> sources = List.of();

    @ParameterizedTest
    @CsvSource({
        "documents, 2, OfficialDocument, kh-49",
        "tasks, 6, Task, cv-1-1",
        "problems, 4, BigProblem, hue-2025-1",
        "indicators, 2, Indicator, pii",
        "observations, 3, Observation, pii-dak-lak-2025",
        "organisations, 3, Organisation, so-tai-chinh",
        "places, 3, Place, dak-lak"
    })
    void servesEveryCollectionAndItsItems(String collection, int total, String type, String id) {
        assertThat(api().json("/api/v1/" + collection).get("total").asInt()).isEqualTo(total);
        assertThat(api().json("/api/v1/" + collection + "/" + id).get("@type").asString())
                .isEqualTo(type);
        assertThat(api().send("GET", "/api/v1/" + collection, "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(total + 1);
    }

    @Test
    void listsDatasetsWithVersionsAndTables() {
        JsonNode plans = api().json("/api/v1/datasets/plans");
        assertThat(plans.get("@id").asString()).isEqualTo("https://data.example.vn/dataset/plans");
        assertThat(plans.get("version").asInt()).isEqualTo(1);
        assertThat(plans.get("tables").get(0).get("downloadUrl").asString())
                .isEqualTo("https://data.example.vn/dataset/plans/documents.csv");
        assertThat(api().json("/api/v1/datasets").get("total").asInt()).isEqualTo(5);
        assertThat(api().send("GET", "/api/v1/datasets/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aDatasetSaysWhatItsMetadataSay() {
        JsonNode problems = api().json("/api/v1/datasets/big-problems");
        assertThat(problems.at("/publisher/name/vi").asString()).isEqualTo("Ủy ban nhân dân tỉnh Đắk Lắk");
        assertThat(problems.at("/publisher/@id").asString())
                .isEqualTo("https://data.example.vn/id/organisation/ubnd-tinh-dak-lak");
        assertThat(problems.at("/contact/url").asString()).isEqualTo("https://daklak.gov.vn");
        assertThat(problems.at("/keywords/vi/0").asString()).isEqualTo("bài toán lớn");
        assertThat(problems.at("/themes/0/name/en").asString()).isEqualTo("Science and technology");
        assertThat(problems.at("/spatial/0/name/vi").asString()).isEqualTo("Việt Nam");
        assertThat(problems.at("/temporal/start").asString()).isEqualTo("2025-04-16");
        assertThat(problems.at("/accessRights/@id").asString()).endsWith("/access-right/PUBLIC");
        assertThat(api().json("/api/v1/datasets").at("/items/0/publisher")).isEqualTo(problems.get("publisher"));
        assertThat(api().json("/api/v1/datasets/places").has("series")).isTrue();
        assertThat(problems.has("series")).isFalse();
        JsonNode described = api().json("/v3/api-docs").at("/components/schemas/DatasetJson/properties");
        assertThat(problems.propertyNames())
                .filteredOn(name -> !name.equals("@context"))
                .isNotEmpty()
                .allMatch(described::has);
    }

    @ParameterizedTest
    @CsvSource({
        "observations?place=dak-lak, pii-dak-lak-2025",
        "observations?kind=target, pii-dak-lak-2026-target",
        "observations?period=2024, pii-dak-lak-2024",
        "observations?sort=value&limit=1, pii-dak-lak-2025",
        "observations?sort=-value&limit=1, pii-dak-lak-2024",
        "places?valid-on=2025-06-30&kind=province, dak-lak-to-2025",
        "places?valid-on=2025-07-01&kind=province, dak-lak",
        "organisations?q=so+khcn&part-of=ubnd-tinh-dak-lak, so-khoa-hoc-va-cong-nghe",
        "organisations?q=dak+lak&kind=peoples-committee, ubnd-tinh-dak-lak",
        "documents?type=ke-hoach, kh-49",
        "documents?q=03-TB, cv-1",
        "indicators?parent=pii, pii-input"
    })
    void filters(String query, String id) {
        assertThat(api().ids("/api/v1/" + query).getFirst()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "documents?fields=subject, @id @type subject",
        "tasks?fields=text%2Clead&limit=1, @id @type text lead",
        "problems?fields=links, @id @type links",
        "datasets?fields=title%2Crows, @id @type title rows",
        "datasets/plans/versions?fields=number, @id @type number",
        "datasets/plans/tables?fields=table%2Crows, @id @type table rows"
    })
    void givesOnlyTheFieldsThatAreAskedFor(String query, String members) {
        assertThat(api().json("/api/v1/" + query).at("/items/0").propertyNames())
                .containsExactlyInAnyOrder(members.split(" "));
    }

    @Test
    void aFieldThatThereIsNotIsRefusedWithTheOnesThatThereAre() {
        HttpResponse<String> none = api().send("GET", "/api/v1/tasks?q=qqqqq&fields=nothing");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("invalid-parameter", "coordinatingName", "evidence", "links");
        assertThat(api().send("GET", "/api/v1/datasets?fields=nothing").body()).contains("accessRights", "versions");
        assertThat(api().json("/api/v1/tasks/cv-1-1?fields=text").propertyNames())
                .containsExactlyInAnyOrder("@context", "asOf", "@id", "@type", "text");
        assertThat(api().send("GET", "/api/v1/tasks/cv-1-1?fields=nothing").statusCode())
                .isEqualTo(400);
    }

    @Test
    void csvHasOnlyTheColumnsThatAreAskedForInTheirOrder() {
        assertThat(api().send("GET", "/api/v1/places?fields=name,id&sort=id", "Accept", "text/csv")
                        .body())
                .startsWith("name,id\n")
                .contains(",dak-lak\n");
        assertThat(api().send("GET", "/api/v1/places?fields=@id", "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents/kh-49",
                "tasks/cv-1-1",
                "problems/dak-lak-2026-2",
                "indicators/pii-input",
                "observations/pii-dak-lak-2025",
                "organisations/so-tai-chinh",
                "places/dak-lak",
                "datasets/plans",
                "datasets/plans/versions/1"
            })
    void everyLinkOfAnItemLeadsSomewhere(String item) {
        JsonNode links = api().json("/api/v1/" + item).get("links");
        assertThat(links.get("self").asString()).isEqualTo("https://data.example.vn/api/v1/" + item);
        links.forEach(link -> (link.isArray() ? link : List.of(link))
                .forEach(address -> assertThat(api().send("GET", path(address)).statusCode())
                        .as(address.asString())
                        .isEqualTo(200)));
    }

    private static String path(JsonNode address) {
        return address.asString().replace("https://data.example.vn", "");
    }

    @Test
    void listsTheTablesOfADataset() {
        JsonNode tables = api().json("/api/v1/datasets/plans/tables?sort=-rows");
        assertThat(tables.get("total").asInt()).isPositive();
        assertThat(tables.at("/items/0/table").asString()).isEqualTo("tasks");
        assertThat(tables.at("/items/0/links/rows").asString())
                .isEqualTo("https://data.example.vn/api/v1/datasets/plans/tables/tasks/rows");
        assertThat(api().send("GET", "/api/v1/datasets/plans/tables", "Accept", "text/csv")
                        .body())
                .startsWith("dataset,version,table,title,title_en,rows,address\nplans,1,agents,");
        assertThat(api().send("GET", "/api/v1/datasets/none/tables").statusCode())
                .isEqualTo(404);
    }

    @Test
    void sayWhereAndHowAnObservationWasMade() {
        JsonNode observation = api().json("/api/v1/observations/pii-dak-lak-2024");
        assertThat(observation.get("place").asString()).isEqualTo("dak-lak-to-2025");
        assertThat(observation.get("method").asString()).isEqualTo("official");
        assertThat(observation.get("value").decimalValue()).isEqualByComparingTo("34.8");
    }

    @Test
    void describesParametersWithTheirAllowedValuesInOpenApi() {
        JsonNode api = api().json("/v3/api-docs");
        JsonNode tasks = api.get("paths").get("/api/v1/tasks").get("get");
        List<String> names = new ArrayList<>();
        tasks.get("parameters")
                .forEach(parameter -> names.add(parameter.get("name").asString()));
        assertThat(names)
                .containsExactly(
                        "lead", "due-before", "status", "document", "q", "as-of", "fields", "sort", "limit", "cursor");
        assertThat(tasks.get("parameters").get(2).get("schema").get("enum").size())
                .isEqualTo(6);
        assertThat(api.get("components").get("schemas").has("TaskJson")).isTrue();
        assertThat(tasks.get("responses").get("200").get("content").has("text/csv"))
                .isTrue();
    }

    @Test
    void explainsItsRefusalsAtTheirOwnAddress() {
        assertThat(api().send("GET", "/errors/unknown-task").statusCode()).isEqualTo(200);
        assertThat(api().send("GET", "/errors/invalid-parameter").statusCode()).isEqualTo(200);
    }

    @Test
    void servesTheContextWithTheBaseFilledIn() {
        var answer = api().send("GET", "/context.jsonld");
        assertThat(answer.headers().firstValue("content-type")).contains("application/ld+json");
        assertThat(answer.body()).contains("https://data.example.vn/def/").doesNotContain("{base}");
    }

    @Test
    void givesTheSearchEverythingWithItsPage() {
        List<SearchEntry> entries = sources.stream()
                .flatMap(source -> source.entries(current.get()))
                .toList();
        assertThat(entries)
                .extracting(SearchEntry::page)
                .contains(
                        "/problems/hue-2025-1",
                        "/documents/cv-1",
                        "/documents/cv-1#task-2-2",
                        "/indicators/pii",
                        "/organisations/so-tai-chinh",
                        "/places/dak-lak");
        assertThat(entries)
                .filteredOn(entry -> entry.type().equals("task"))
                .hasSize(6)
                .extracting(SearchEntry::iri)
                .contains("https://data.example.vn/id/task/cv-1-1");
    }

    @Test
    void saysTheSameInTheWordsOfOpenApi30() {
        JsonNode newest = api().json("/v3/api-docs");
        JsonNode older = api().json("/v3/api-docs/3.0");
        assertThat(older.get("openapi").asString()).isEqualTo("3.0.3");
        assertThat(older.get("paths").propertyNames())
                .isEqualTo(newest.get("paths").propertyNames());
        assertThat(older.findValues("type")).noneMatch(JsonNode::isArray);
        assertThat(newest.findValues("type")).anyMatch(JsonNode::isArray);
        assertThat(older.findValues("nullable")).isNotEmpty();
    }

    @Test
    void everyOperationBelongsToADescribedGroupAndSaysHowItFails() {
        JsonNode api = api().json("/v3/api-docs");
        Set<String> groups = new HashSet<>();
        api.get("tags").forEach(tag -> {
            groups.add(tag.get("name").asString());
            assertThat(tag.get("description").asString())
                    .contains(" · ")
                    .isNotEqualTo(tag.get("name").asString());
        });
        api.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(groups).contains(operation.at("/tags/0").asString());
                    assertThat(operation.get("responses").propertyNames()).anyMatch(status -> status.startsWith("4"));
                }));
    }
}
