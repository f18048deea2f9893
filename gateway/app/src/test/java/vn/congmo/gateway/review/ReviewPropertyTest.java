package vn.congmo.gateway.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever order, numbering or white space the next reading has: every decision stays with its row. */
class ReviewPropertyTest {

    private static final int ROUNDS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void decisionsStayWithTheirRows(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<ReadRow> rows = Duties.rows();
            List<Decision> history = randomDecisions(rows, random);
            Map<String, String> before = said(Duties.TEXT, rows, history);
            String text = shifted(random);
            List<ReadRow> again = renumbered(Duties.rows(text), random);
            Collections.shuffle(again, random);
            assertThat(said(text, again, history))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(before);
        }
    }

    private static List<Decision> randomDecisions(List<ReadRow> rows, Random random) {
        List<Decision> history = new ArrayList<>();
        for (ReadRow row : rows) {
            if (!row.table().equals("papers") && random.nextInt(3) > 0) {
                history = Duties.decide(history, rows, proposal(row, random));
            }
        }
        return history;
    }

    private static Proposal proposal(ReadRow row, Random random) {
        Verdict verdict = List.of(Verdict.ACCEPT, Verdict.CORRECT).get(random.nextInt(2));
        if (verdict == Verdict.ACCEPT) {
            return Proposal.of(verdict, row.table(), row.id(), "");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        form(row.table()).fields().stream()
                .map(Field::name)
                .filter(field -> !row.cell(field).isEmpty())
                .forEach(field -> cells.put(field, row.cell(field)));
        cells.put(row.table().equals("duties") ? "who" : "day", row.table().equals("duties") ? "Sở X" : "2030-01-01");
        return Duties.correct(row.table(), row.id(), cells);
    }

    /** What is published, by the words it cites and the words of the row it belongs to: ids may change. */
    private static Map<String, String> said(String text, List<ReadRow> rows, List<Decision> history) {
        DocumentReview review = Duties.review(text, rows, history);
        return review.rows().stream()
                .filter(row -> !row.table().equals("papers"))
                .collect(Collectors.toMap(
                        row -> row.table() + owner(review, row) + quote(row),
                        row -> row.state() + " " + row.cells().getOrDefault("who", "")
                                + row.cells().getOrDefault("day", "") + row.orphaned()));
    }

    private static String owner(DocumentReview review, ReviewedRow row) {
        return review.find("duties", row.cells().getOrDefault("duty", ""))
                .map(ReviewPropertyTest::quote)
                .orElse("");
    }

    private static String quote(ReviewedRow row) {
        return "|" + Passages.fold(row.cells().getOrDefault("quote", ""));
    }

    /** The same words behind other words, with other white space. */
    private static String shifted(Random random) {
        String before = "x".repeat(random.nextInt(120)) + " ";
        return before + Duties.TEXT.replace(" ", random.nextBoolean() ? "\n" : "  ");
    }

    private static List<ReadRow> renumbered(List<ReadRow> rows, Random random) {
        Map<String, String> ids = new HashMap<>();
        List<String> duties = new ArrayList<>(List.of("d-1", "d-2", "d-3"));
        Collections.shuffle(duties, random);
        for (int i = 0; i < duties.size(); i++) {
            ids.put("d-" + (i + 1), duties.get(i));
            ids.put("d-" + (i + 1) + "-1", duties.get(i) + "-1");
        }
        List<ReadRow> renumbered = new ArrayList<>();
        for (ReadRow row : rows) {
            ReadRow renamed = Duties.with(row, "id", ids.getOrDefault(row.id(), row.id()));
            String duty = row.cell("duty");
            renumbered.add(duty.isEmpty() ? renamed : Duties.with(renamed, "duty", ids.getOrDefault(duty, duty)));
        }
        return renumbered;
    }

    private static TableForm form(String table) {
        return Duties.forms().stream()
                .filter(form -> form.name().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
