package vn.congmo.gateway.bigproblems;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.SubjectsTest;

class ProblemsApiTest extends SubjectsTest {

    private static final String PROBLEMS = "/api/v1/problems";

    @Test
    void tellsListPublisherLeadAndWhetherTheFieldIsOfficial() {
        JsonNode problem = api().json(PROBLEMS + "/dak-lak-2026-1");
        assertThat(problem.get("list").asString()).isEqualTo("dak-lak-2026");
        assertThat(problem.get("publisher").asString()).isEqualTo("ubnd-tinh-dak-lak");
        assertThat(problem.get("lead").asString()).isEqualTo("so-nong-nghiep-va-moi-truong");
        assertThat(problem.get("fieldIsOfficial").asBoolean()).isFalse();
        assertThat(problem.get("sourceUrl").asString()).isEqualTo("https://daklak.gov.vn/1269");
        assertThat(problem.has("asOf")).isFalse();
    }

    @Test
    void filtersByListPlaceFieldLeadAndWords() {
        assertThat(api().ids(PROBLEMS + "?list=hue-2025")).containsExactly("hue-2025-1");
        assertThat(api().ids(PROBLEMS + "?place=" + ApiClient.value("Đắk Lắk"))).hasSize(3);
        assertThat(api().ids(PROBLEMS + "?place=hue")).containsExactly("hue-2025-1");
        assertThat(api().ids(PROBLEMS + "?field=" + ApiClient.value("Hạ tầng số")))
                .containsExactly("dak-lak-2026-2");
        assertThat(api().ids(PROBLEMS + "?lead=nong+nghiep")).containsExactly("dak-lak-2026-1");
        assertThat(api().ids(PROBLEMS + "?q=ca+phe")).containsExactly("dak-lak-2026-1");
    }

    @Test
    void sortsByTheVietnameseAlphabetAndPutsMissingValuesLast() {
        assertThat(api().ids(PROBLEMS + "?sort=title"))
                .containsExactly("hue-2025-1", "dak-lak-2026-10", "dak-lak-2026-2", "dak-lak-2026-1");
        assertThat(api().ids(PROBLEMS + "?sort=field").getLast()).isEqualTo("dak-lak-2026-10");
        assertThat(api().ids(PROBLEMS + "?sort=-field").getLast()).isEqualTo("dak-lak-2026-10");
        assertThat(api().ids(PROBLEMS + "?list=dak-lak-2026&sort=-position").getFirst())
                .isEqualTo("dak-lak-2026-10");
    }

    @Test
    void pagesThroughEverythingOnceAndLinksTheNextPage() {
        List<String> seen = new ArrayList<>();
        String next = PROBLEMS + "?sort=-title&limit=3";
        while (!next.isEmpty()) {
            JsonNode page = api().json(next);
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            assertThat(page.get("total").asInt()).isEqualTo(4);
            next = page.get("next").asString("").replace("https://data.example.vn", "");
        }
        assertThat(seen).containsExactlyElementsOf(api().ids(PROBLEMS + "?sort=-title"));
        assertThat(api().send("GET", PROBLEMS + "?limit=3").headers().firstValue("link"))
                .hasValueSatisfying(link -> assertThat(link).contains("cursor=").endsWith("; rel=\"next\""));
    }

    @Test
    void writesTheFilteredRowsAsCsvWithThePublishedColumns() {
        HttpResponse<String> csv = api().send("GET", PROBLEMS + "?list=hue-2025", "Accept", "text/csv");
        assertThat(csv.headers().firstValue("content-type").orElseThrow().toLowerCase(Locale.ROOT))
                .isEqualTo("text/csv;charset=utf-8");
        assertThat(csv.body()).isEqualTo("""
                id,list,position,title,field,field_official,lead_name,lead,grounds,expected_results,source_url,completeness,completeness_note
                hue-2025-1,hue-2025,1,Bảo tồn di sản bằng công nghệ số,Di sản,false,,,,,https://hue.gov.vn/x,title-only,
                """);
    }

    @Test
    void givesAllRowsAsCsvUnlessALimitIsAsked() {
        assertThat(api().send("GET", PROBLEMS, "Accept", "text/csv").body().lines())
                .hasSize(5);
        assertThat(api().send("GET", PROBLEMS + "?limit=2", "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(3);
    }

    @Test
    void refusesFormsThatItDoesNotHave() {
        assertThat(api().send("GET", PROBLEMS, "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }
}
