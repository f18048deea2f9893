package vn.congmo.gateway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.SubjectsTest;

class ReportsTest extends SubjectsTest {

    private static final String REPORTS = "/api/v1/reports";

    @Test
    void everyReportSaysForWhichDayItIsAndWhereItsFilesAre() {
        JsonNode reports = api().json(REPORTS);
        assertThat(reports.get("items").findValuesAsString("id")).containsExactly("kpi", "nq57", "open-data-list");
        JsonNode progress = api().json(REPORTS + "/nq57");
        assertThat(progress.get("version").asString()).isEqualTo("2026-01");
        assertThat(progress.get("day").asString()).isEqualTo("2026-01-31");
        assertThat(progress.get("files").findValuesAsString("name"))
                .containsExactly("nq57.xlsx", "nq57.json", "task-states.csv", "tasks.csv", "indicators.csv");
        for (JsonNode report : reports.get("items")) {
            for (String url : report.get("files").findValuesAsString("url")) {
                HttpResponse<String> file = api().send("GET", url.replace("https://data.example.vn", ""));
                assertThat(file.statusCode()).as(url).isEqualTo(200);
                assertThat(file.body()).as(url).isNotEmpty();
            }
        }
    }

    @Test
    void tasksStandAsTheDayEndsAndAsTheApiTellsThem() {
        for (String day : new String[] {"2025-12-31", "2026-01-19", "2026-01-31"}) {
            String next = LocalDate.parse(day).plusDays(1).toString();
            JsonNode states = api().json("/reports/nq57/nq57.json?as-of=" + day)
                    .get("task-states")
                    .get("rows");
            for (JsonNode state : states) {
                assertThat(state.get("so_nhiem_vu").asLong())
                        .as(day + " " + state)
                        .isEqualTo(tasks(next, state.get("trang_thai").asString()));
            }
        }
    }

    @Test
    void keyFiguresAreThoseOfThePagesAndTheFeedIsSmall() {
        JsonNode feed = api().json("/reports/kpi/kpi.json");
        assertThat(feed.get("day").asString()).isEqualTo("2026-02-01");
        assertThat(figure(feed, "tasks-overdue").get("value").asLong()).isEqualTo(tasks("2026-02-01", "overdue"));
        assertThat(figure(feed, "tasks-overdue").get("name").get("vi").asString())
                .isEqualTo("Quá hạn");
        assertThat(figure(feed, "problems").get("value").asLong())
                .isEqualTo(api().json("/api/v1/problems").get("total").asLong());
        assertThat(figure(feed, "pii@dak-lak").get("value").decimalValue()).isEqualByComparingTo("9.5");
        assertThat(feed.toString().length()).isLessThan(10_000);
    }

    @Test
    void aFileIsNotSentTwiceAndIsTheSameEachTime() throws IOException {
        HttpResponse<String> first = api().send("GET", "/reports/nq57/tasks.csv");
        String etag = first.headers().firstValue("etag").orElseThrow();
        assertThat(api().send("GET", "/reports/nq57/tasks.csv", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(api().send("GET", "/reports/nq57/tasks.csv?as-of=2025-12-31", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(200);
        byte[] workbook = api().bytes("/reports/nq57/nq57.xlsx?as-of=2026-01-31");
        assertThat(api().bytes("/reports/nq57/nq57.xlsx?as-of=2026-01-31")).isEqualTo(workbook);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Tình trạng nhiệm vụ", "Nhiệm vụ", "Chỉ số, chỉ tiêu");
            assertThat(book.getFirstSheet().read().get(1).getCellAsNumber(2)).isPresent();
        }
    }

    @Test
    void whatIsNotThereOrMeantIsSaid() {
        assertThat(api().send("GET", REPORTS + "/nothing").statusCode()).isEqualTo(404);
        assertThat(api().send("GET", "/reports/nq57/nothing.csv").body()).contains("/api/v1/reports");
        HttpResponse<String> bad = api().send("GET", "/reports/nq57/tasks.csv?as-of=yesterday");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("as-of", "YYYY-MM-DD");
    }

    private long tasks(String asOf, String status) {
        return api().json("/api/v1/tasks?as-of=" + asOf + "&status=" + status)
                .get("total")
                .asLong();
    }

    private static JsonNode figure(JsonNode feed, String id) {
        for (JsonNode figure : feed.get("figures")) {
            if (figure.get("id").asString().equals(id)) {
                return figure;
            }
        }
        throw new AssertionError("No " + id + " in " + feed);
    }
}
