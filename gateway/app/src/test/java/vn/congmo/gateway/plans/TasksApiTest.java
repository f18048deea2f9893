package vn.congmo.gateway.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.SubjectsApplication;
import vn.congmo.gateway.SubjectsTest;

class TasksApiTest extends SubjectsTest {

    private static final String TASKS = "/api/v1/tasks";

    @Test
    void listsAllTasksInTheOrderOfTheirPaths() {
        JsonNode page = api().json(TASKS);
        assertThat(page.get("@context").asString()).isEqualTo("https://data.example.vn/context.jsonld");
        assertThat(page.get("total").asInt()).isEqualTo(6);
        assertThat(page.get("asOf").asString()).isEqualTo("2026-02-01");
        assertThat(page.get("version").asString()).isEqualTo("https://data.example.vn/dataset/plans/version/1");
        assertThat(page.get("next").isNull()).isTrue();
        assertThat(api().ids(TASKS))
                .containsExactly("cv-1-1", "cv-1-2-2", "cv-1-2-10", "kh-49-i-1", "kh-49-i-2", "kh-49-i-3");
    }

    @Test
    void citesTheEvidenceOfATaskAndPrintsTheRuleOfItsDeadline() {
        JsonNode task = api().json(TASKS + "/cv-1-1");
        assertThat(task.get("@id").asString()).isEqualTo("https://data.example.vn/id/task/cv-1-1");
        assertThat(task.get("@type").asString()).isEqualTo("Task");
        assertThat(task.get("leadName").size()).isEqualTo(2);
        assertThat(task.get("lead").get(0).asString()).isEqualTo("so-khoa-hoc-va-cong-nghe");
        JsonNode evidence = task.get("evidence");
        assertThat(evidence.get("document").asString()).isEqualTo("cv-1");
        assertThat(evidence.get("quote").asString()).isEqualTo("trước ngày 20/01/2026");
        assertThat(evidence.get("start").asInt()).isEqualTo(10);
        assertThat(evidence.get("review").asString()).isEqualTo("corrected");
        assertThat(evidence.get("reviewer").asString()).isEqualTo("van-thu");
        JsonNode deadline = task.get("deadline").get(0);
        assertThat(deadline.get("status").asString()).isEqualTo("overdue");
        assertThat(deadline.get("overdueFrom").asString()).isEqualTo("2026-01-20T00:00:00+07:00");
        assertThat(deadline.get("statusRule").get("vi").asString())
                .isEqualTo("trước ngày 20/01/2026 → hết ngày 19/01/2026, quá hạn từ 00:00 ngày 20/01/2026 (+07:00)");
    }

    @ParameterizedTest
    @CsvSource({
        "overdue, 2026-01-19, 1",
        "overdue, 2026-01-20, 2",
        "overdue, 2026-03-31, 2",
        "overdue, 2026-04-01, 3",
        "overdue, 2025-10-28, 0",
        "overdue, 2025-10-29, 1",
        "recurring, 2040-01-01, 1",
        "ongoing, 2040-01-01, 1",
        "undated, 2040-01-01, 1",
        "open, 2025-01-01, 3"
    })
    void computesTheStatusForAnyDay(String status, String day, int count) {
        assertThat(api().json(TASKS + "?status=" + status + "&as-of=" + day)
                        .get("total")
                        .asInt())
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"so-khoa-hoc-va-cong-nghe, 2", "Sở Khoa học, 2", "so khoa hoc, 2", "sở tài chính, 1", "nobody, 0"})
    void findsTasksOfALeadByIdOrNameWithOrWithoutAccents(String lead, int count) {
        assertThat(api().json(TASKS + "?lead=" + ApiClient.value(lead))
                        .get("total")
                        .asInt())
                .isEqualTo(count);
    }

    @Test
    void filtersByDueDateDocumentAndWords() {
        assertThat(api().ids(TASKS + "?due-before=2026-04-01&document=cv-1")).containsExactly("cv-1-1", "cv-1-2-2");
        assertThat(api().ids(TASKS + "?due-before=2026-03-31&document=cv-1")).containsExactly("cv-1-1");
        assertThat(api().ids(TASKS + "?q=" + ApiClient.value("trung tam DOI MOI")))
                .containsExactly("cv-1-2-2");
        assertThat(api().ids(TASKS + "?status=ongoing&status=undated")).containsExactly("kh-49-i-2", "kh-49-i-3");
    }

    @ParameterizedTest
    @CsvSource({
        "status=late, status, overdue",
        "colour=red, colour, due-before",
        "due-before=tomorrow, due-before, YYYY-MM-DD",
        "as-of=2026-02-30, as-of, YYYY-MM-DD",
        "limit=0, limit, 1–1000",
        "limit=1001, limit, 1–1000",
        "sort=colour, sort, due",
        "cursor=xyz, cursor, next",
        "document=none, document, kh-49"
    })
    void refusesWhatItDoesNotKnowAndNamesWhatItTakes(String query, String parameter, String allowed) {
        HttpResponse<String> answer = api().send("GET", TASKS + "?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains(parameter, allowed, "invalid-parameter");
    }

    @Test
    void saysThatATaskDoesNotExist() {
        HttpResponse<String> answer = api().send("GET", TASKS + "/none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("unknown-task");
    }

    @Test
    void revalidatesUntilDataOrDayChange() {
        String etag = etag(TASKS);
        assertThat(api().send("GET", TASKS, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(etag(TASKS + "?as-of=2026-02-02")).isNotEqualTo(etag);
        assertThat(etag(TASKS + "?status=open")).isNotEqualTo(etag);
        SubjectsApplication.publish(current, files, "second");
        assertThat(api().send("GET", TASKS, "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void answersHeadAsGetWithoutBody() {
        HttpResponse<String> head = api().send("HEAD", TASKS);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("etag")).contains(etag(TASKS));
    }

    private String etag(String path) {
        return api().send("GET", path).headers().firstValue("etag").orElseThrow();
    }
}
