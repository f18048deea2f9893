package vn.congmo.gateway.review;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AgentId;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.core.Sha256;

/** A small subject of its own: a document with duties and the times they are due, so that review knows no other. */
final class Duties {

    static final String TEXT = "Điều 1. Sở A rà soát danh mục trước ngày 15/01/2026. "
            + "Điều 2. Sở B báo cáo trước ngày 15/01/2026. Điều 3. Sở C công bố trong quý II.";

    static final Agent OFFICER = new Agent(new AgentId("van-thu"), "Văn thư", Role.OFFICER);
    static final ReviewFile FILE = new ReviewFile("d", "d.txt", Sha256.of(new byte[] {1}), false);

    private static final String METADATA = """
            {"@context": "http://www.w3.org/ns/csvw", "tables": [
             {"url": "papers.csv", "tableSchema": {"primaryKey": "id", "columns": [
              {"name": "id", "required": true}, {"name": "title", "titles": {"vi": "Tên", "en": "Title"}}]}},
             {"url": "duties.csv", "tableSchema": {"primaryKey": "id", "columns": [
              {"name": "id"}, {"name": "document"}, {"name": "text", "required": true, "titles": {"vi": "Việc"}},
              {"name": "who", "separator": "|"}, {"name": "quote"}, {"name": "start"}, {"name": "end"},
              {"name": "rule"}, {"name": "confidence"}]}},
             {"url": "dues.csv", "tableSchema": {"primaryKey": "id", "foreignKeys": [
              {"columnReference": "duty", "reference": {"resource": "duties.csv", "columnReference": "id"}},
              {"columnReference": "after", "reference": {"resource": "duties.csv", "columnReference": "id"}}],
              "columns": [
              {"name": "id"}, {"name": "document"}, {"name": "duty", "required": true}, {"name": "after"},
              {"name": "kind", "required": true, "valueUrl": "/id/code/due-kind/{kind}"},
              {"name": "day", "datatype": {"base": "date"}}, {"name": "quote"}, {"name": "start"}, {"name": "end"},
              {"name": "rule"}, {"name": "confidence"}]}}]}
            """;

    private Duties() {}

    static List<TableForm> forms() {
        try {
            TableGroup group = MetadataReader.read(
                    METADATA.getBytes(StandardCharsets.UTF_8),
                    "https://x.example/csv-metadata.json",
                    MetadataSource.NONE);
            return group.tables().stream()
                    .map(table -> TableForm.of(table, Set.of(), list -> Set.of("before", "in")))
                    .toList();
        } catch (CsvwException e) {
            throw new AssertionError(e);
        }
    }

    /** What a machine reads in the text when it reads it right. */
    static List<ReadRow> rows() {
        return rows(TEXT);
    }

    static List<ReadRow> rows(String text) {
        List<ReadRow> rows = new ArrayList<>();
        rows.add(new ReadRow("papers", Map.of("id", "d", "title", "Kế hoạch"), List.of()));
        rows.add(duty(text, "d-1", "Sở A rà soát danh mục", "Sở A"));
        rows.add(duty(text, "d-2", "Sở B báo cáo", "Sở B"));
        rows.add(duty(text, "d-3", "Sở C công bố", "Sở C"));
        rows.add(due(text, "d-1-1", "d-1", "trước ngày 15/01/2026", 1, "before", "2026-01-15"));
        rows.add(due(text, "d-2-1", "d-2", "trước ngày 15/01/2026", 2, "before", "2026-01-15"));
        rows.add(due(text, "d-3-1", "d-3", "trong quý II", 1, "in", ""));
        return rows;
    }

    static ReadRow duty(String text, String id, String quote, String who) {
        Map<String, String> cells = evidence(text, id, quote, 1);
        cells.put("text", quote);
        cells.put("who", who);
        return new ReadRow("duties", cells, List.of());
    }

    static ReadRow due(String text, String id, String duty, String quote, int occurrence, String kind, String day) {
        Map<String, String> cells = evidence(text, id, quote, occurrence);
        cells.put("duty", duty);
        cells.put("kind", kind);
        if (!day.isEmpty()) {
            cells.put("day", day);
        }
        return new ReadRow("dues", cells, List.of());
    }

    static ReadRow with(ReadRow row, String column, String value) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.put(column, value);
        return new ReadRow(row.table(), cells, row.remarks());
    }

    static DocumentReview review(String text, List<ReadRow> rows, List<Decision> history) {
        List<ReviewedRow> reviewed = new Review(forms(), new BigDecimal("0.6")).apply("d", text, rows, history);
        ReviewSource.Reading reading = new ReviewSource.Reading(text, List.of(), rows);
        return new DocumentReview(FILE, reading, DocumentState.of(FILE, history), reviewed, history);
    }

    /** Decides as the officer would, on what the officer sees. */
    static List<Decision> decide(List<Decision> history, List<ReadRow> rows, Proposal... proposals) {
        List<Decision> all = new ArrayList<>(history);
        AtomicInteger number = new AtomicInteger(history.size());
        for (Proposal proposal : proposals) {
            Map<String, TableForm> forms = new LinkedHashMap<>();
            forms().forEach(form -> forms.put(form.name(), form));
            Recording recording = new Recording(
                    review(TEXT, rows, all),
                    forms,
                    OFFICER,
                    OffsetDateTime.parse("2026-02-01T09:00:00+07:00"),
                    () -> "%012x".formatted(number.incrementAndGet()));
            all.add(recording.decide(proposal));
        }
        return all;
    }

    static Proposal correct(String table, String row, Map<String, String> cells) {
        return new Proposal(Verdict.CORRECT, table, row, cells, "", 1, "");
    }

    static Proposal add(String table, Map<String, String> cells, String quote) {
        return new Proposal(Verdict.ADD, table, "", cells, quote, 1, "");
    }

    private static Map<String, String> evidence(String text, String id, String quote, int occurrence) {
        Passages.Passage place = new Passages(text).find(quote, occurrence).orElseThrow();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", id);
        cells.put("document", "d");
        cells.put("quote", place.quote());
        cells.put("start", "" + place.start());
        cells.put("end", "" + place.end());
        cells.put("rule", "test");
        cells.put("confidence", "0.9");
        return cells;
    }
}
