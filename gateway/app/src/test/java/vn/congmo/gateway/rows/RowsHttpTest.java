package vn.congmo.gateway.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** Questions to tables over HTTP, in the way of REST. */
class RowsHttpTest extends SubjectsTest {

    private static final String ROWS = "/api/v1/datasets/sample/tables/sample/rows";
    private static final String VERSION = "/api/v1/datasets/sample/versions/1/tables/sample";
    private static final SampleRows SAMPLE = new SampleRows(3, 120);

    @TempDir
    static Path folder;

    private static DatasetVersion version;

    @BeforeAll
    static void store(@Autowired ContentStore files) throws IOException {
        version = SampleVersion.store(
                files, folder, SampleRows.METADATA, SAMPLE.csv(), SAMPLE.rows().size());
    }

    @BeforeEach
    void publishSample() {
        current.switchTo(Catalogue.empty().with(version, Sha256.of(new byte[] {1})));
    }

    @Test
    void aPageTellsItsPartAndLeadsToTheNextOfTheSameVersion() {
        HttpResponse<String> first = api().send("GET", ROWS + "?limit=50&sort=-v&select=code,v");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Location"))
                .contains("https://data.example.vn" + VERSION + "/rows?limit=50&sort=-v&select=code,v");
        JsonNode page = api().json(ROWS + "?limit=50&sort=-v&select=code,v");
        assertThat(page.get("total").asInt()).isEqualTo(120);
        assertThat(page.get("items").size()).isEqualTo(50);
        assertThat(first.headers().firstValue("Link"))
                .contains("<" + page.get("next").asString() + ">; rel=\"next\"");
        List<String> codes = new ArrayList<>();
        for (String next = ROWS + "?limit=50&sort=-v&select=code,v"; next != null; ) {
            page = api().json(next.replace("https://data.example.vn", ""));
            page.get("items").forEach(item -> codes.add(item.get("code").asString()));
            next = page.get("next").asString(null);
            assertThat(next == null || next.contains(VERSION)).isTrue();
        }
        assertThat(codes).hasSize(120).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "place=place-1&place=place-2 place:place-1|place-2",
                "place.in=place-1,place-2 place:place-1|place-2",
                "place.ne=place-1 place:place-0|place-2|place-3|place-4",
                "code.lt=0003 code:0000|0001|0002",
                "code.ge=0118 code:0118|0119",
                "_id.le=2 code:0000|0001",
                "code.eq=0007 code:0007",
                "q=0009&place.contains=PL%C3%80CE code:0009",
            })
    void columnsFilter(String query, String expected) {
        String column = expected.substring(0, expected.indexOf(':'));
        List<String> values = List.of(expected.substring(column.length() + 1).split("\\|"));
        long count = SAMPLE.rows().stream()
                .filter(row -> values.contains(row.get(SampleRows.COLUMNS.indexOf(column))))
                .count();
        JsonNode page = api().json(ROWS + "?limit=1000&" + query);
        assertThat(page.get("total").asLong()).isEqualTo(count).isPositive();
        page.get("items")
                .forEach(item -> assertThat(values).contains(item.get(column).asString()));
    }

    @Test
    void rowsAreGroupedAndCounted() {
        JsonNode groups = api().json(ROWS + "?group=place&aggregate=count,sum:n,avg:v,count-distinct:name&sort=-count");
        assertThat(groups.get("total").asInt()).isEqualTo(5);
        long all = 0;
        for (JsonNode group : groups.get("items")) {
            assertThat(group.propertyNames())
                    .containsExactly("place", "count", "sum_n", "avg_v", "count_distinct_name");
            all += group.get("count").asLong();
        }
        assertThat(all).isEqualTo(120);
        assertThat(api().json(ROWS + "?select=place&distinct=true&total=false").has("total"))
                .isFalse();
    }

    @Test
    void wholeAnswersAreFiles() {
        HttpResponse<String> csv = api().send("GET", ROWS + "?select=code,place", "Accept", "text/csv");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8;header=present");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"sample-sample.csv\"");
        assertThat(csv.body().lines())
                .hasSize(121)
                .startsWith("code,place", "0000," + SAMPLE.rows().getFirst().get(2));
        assertThat(api().send("GET", ROWS + "?format=jsonl").body().lines()).hasSize(120);
        assertThat(api().send("GET", ROWS + "?format=tsv&limit=3&select=code").body())
                .isEqualTo("code\n0000\n0001\n0002\n");
        assertThat(new String(api().bytes(ROWS + "?format=parquet"), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
    }

    @Test
    void whoHasTheAnswerIsToldSo() {
        HttpResponse<String> first = api().send("GET", ROWS + "?place=place-1");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(api().send("GET", ROWS + "?place=place-1", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(api().send("GET", ROWS + "?place=place-2", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(api().send("GET", VERSION + "/rows").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains("immutable"));
        assertThat(api().send("HEAD", ROWS).statusCode()).isEqualTo(200);
    }

    @Test
    void aTableTellsItsColumns() {
        JsonNode table = api().json("/api/v1/datasets/sample/tables/sample");
        assertThat(table.get("rows").asInt()).isEqualTo(120);
        assertThat(table.get("address").asString()).isEqualTo("https://data.example.vn" + VERSION + "/rows");
        JsonNode code = table.get("columns").get(0);
        assertThat(code.get("name").asString() + code.get("kind").asString() + code.get("required"))
                .isEqualTo("codetexttrue");
        assertThat(code.get("title").get("vi").asString()).isEqualTo("Mã");
        JsonNode permanent = api().json(VERSION);
        assertThat(permanent.get("columns")).isEqualTo(table.get("columns"));
        assertThat(permanent.at("/links/self").asString()).endsWith(VERSION);
        assertThat(api().send("GET", VERSION).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains("immutable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?colour=red",
                "?place.like=a",
                "?limit=0",
                "?limit=1001",
                "?sort=colour",
                "?select=code,colour",
                "?aggregate=median:v",
                "?aggregate=sum",
                "?group=tags",
                "?distinct=yes",
                "?day.ge=yesterday",
                "?cursor=abc",
                "?format=xml",
                "?name.null=maybe",
                "?%22;DROP%20TABLE=1"
            })
    void whatCannotBeMeantIsRefusedWithWhatCan(String query) {
        HttpResponse<String> answer = api().send("GET", ROWS + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("read_parquet", "SELECT");
        if (query.contains("colour")) {
            assertThat(answer.body()).contains("colour", "code", "place");
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(api().send("GET", "/api/v1/datasets/other/tables/sample/rows")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api().send("GET", "/api/v1/datasets/sample/versions/2/tables/sample/rows")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> table = api().send("GET", "/api/v1/datasets/sample/tables/other/rows");
        assertThat(table.statusCode()).isEqualTo(404);
        assertThat(table.body()).contains("rows-unknown-table", "sample");
    }

    @Test
    void theDocumentationDescribesIt() {
        JsonNode paths = api().json("/v3/api-docs").get("paths");
        JsonNode rows = paths.get("/api/v1/datasets/{slug}/tables/{table}/rows").get("get");
        assertThat(rows.get("parameters").findValuesAsString("name"))
                .contains("slug", "table", "q", "select", "sort", "group", "aggregate", "limit", "cursor", "format");
        assertThat(paths.has("/api/v1/datasets/{slug}/versions/{number}/tables/{table}/rows"))
                .isTrue();
    }
}
