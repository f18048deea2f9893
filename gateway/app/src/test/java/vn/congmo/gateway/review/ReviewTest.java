package vn.congmo.gateway.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** What becomes of rows: of doubted ones, of decided ones, and of decided ones when newer rules read the text anew. */
class ReviewTest {

    private static final List<ReadRow> ROWS = Duties.rows();

    @Test
    void sureRowsAreTheMachinesOwn() {
        assertThat(states(ROWS, List.of())).containsOnly(ReviewState.MACHINE);
        assertThat(row(ROWS, List.of(), "duties", "d-1").published())
                .containsEntry("review", "machine")
                .doesNotContainKeys("reviewer", "reviewed");
    }

    @Test
    void unsureRowsWaitAndSayWhy() {
        List<ReadRow> rows = replace("duties", "d-2", "confidence", "0.59");
        ReviewedRow waiting = row(rows, List.of(), "duties", "d-2");
        assertThat(waiting.state()).isEqualTo(ReviewState.WAITING);
        assertThat(waiting.remarks().getFirst().reason().vi()).contains("0.59", "0.6");
    }

    @Test
    void contradictedRowsWaitAndMerelyIncompleteOnesDoNot() {
        ReadRow duty = ROWS.get(1);
        ReadRow contradicted = new ReadRow("duties", duty.cells(), List.of(Remark.holding("trùng", "twice")));
        ReadRow incomplete = new ReadRow("duties", duty.cells(), List.of(Remark.note("thiếu", "missing")));
        assertThat(row(List.of(contradicted), List.of(), "duties", "d-1").state())
                .isEqualTo(ReviewState.WAITING);
        ReviewedRow noted = row(List.of(incomplete), List.of(), "duties", "d-1");
        assertThat(noted.state()).isEqualTo(ReviewState.MACHINE);
        assertThat(noted.remarks()).extracting(Remark::reason).containsExactly(new LocalizedText("thiếu", "missing"));
    }

    @Test
    void rowsBelowAWaitingRowWaitWithItAndOthersLoseThePointer() {
        List<ReadRow> rows = replace("duties", "d-2", "confidence", "0.1");
        rows.replaceAll(row -> row.id().equals("d-3-1") ? Duties.with(row, "after", "d-2") : row);
        assertThat(row(rows, List.of(), "dues", "d-2-1").state()).isEqualTo(ReviewState.WAITING);
        ReviewedRow after = row(rows, List.of(), "dues", "d-3-1");
        assertThat(after.state()).isEqualTo(ReviewState.MACHINE);
        assertThat(after.published()).doesNotContainKey("after").containsEntry("duty", "d-3");
    }

    @Test
    void anAcceptedRowIsPublishedWithWhoAndWhen() {
        List<ReadRow> rows = replace("duties", "d-2", "confidence", "0.1");
        List<Decision> history = Duties.decide(List.of(), rows, Proposal.of(Verdict.ACCEPT, "duties", "d-2", ""));
        assertThat(row(rows, history, "duties", "d-2").published())
                .containsEntry("review", "accepted")
                .containsEntry("reviewer", "van-thu")
                .containsEntry("reviewed", "2026-02-01T09:00:00+07:00")
                .containsEntry("confidence", "0.1");
    }

    @Test
    void aCorrectionReplacesTheCellsAndKeepsTheEvidence() {
        List<Decision> history = Duties.decide(List.of(), ROWS, who("d-1", "Sở A|Sở B"));
        assertThat(row(ROWS, history, "duties", "d-1").published())
                .containsEntry("who", "Sở A|Sở B")
                .containsEntry("quote", "Sở A rà soát danh mục")
                .containsEntry("review", "corrected")
                .containsEntry("confidence", "1");
    }

    @Test
    void aCorrectionThatSaysWhatTheMachineSaysIsAnAcceptance() {
        List<Decision> history = Duties.decide(List.of(), ROWS, who("d-1", " Sở  A "));
        assertThat(history.getFirst().verdict()).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void aRejectedRowIsLeftOutWithTheRowsBelowIt() {
        List<Decision> history = Duties.decide(List.of(), ROWS, Proposal.of(Verdict.REJECT, "duties", "d-1", "không"));
        assertThat(Duties.review(Duties.TEXT, ROWS, history).published())
                .extracting(ReviewedRow::id)
                .containsExactly("d", "d-2", "d-3", "d-2-1", "d-3-1");
    }

    @Test
    void anAdditionCitesWordsOfTheDocument() {
        List<Decision> history = Duties.decide(
                List.of(), ROWS, Duties.add("duties", Map.of("text", "Công bố"), "Điều 3.\n Sở C   công bố"));
        ReviewedRow added = Duties.review(Duties.TEXT, ROWS, history).rows().getLast();
        assertThat(added.published())
                .containsEntry("review", "added")
                .containsEntry("quote", "Điều 3. Sở C công bố")
                .containsEntry("start", "" + Duties.TEXT.indexOf("Điều 3."))
                .containsEntry("document", "d")
                .containsEntry("rule", "review");
        assertThat(added.orphaned()).isFalse();
    }

    @Test
    void wordsThatAreNotInTheDocumentAreNoEvidence() {
        assertThatThrownBy(() ->
                        Duties.decide(List.of(), ROWS, Duties.add("duties", Map.of("text", "Công bố"), "Sở D công bố")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unknown-quote");
    }

    @Test
    void faultyCellsAreNamedByColumn() {
        assertThatThrownBy(() -> Duties.decide(
                        List.of(),
                        ROWS,
                        Duties.correct(
                                "dues", "d-1-1", Map.of("duty", "d-9", "kind", "never", "day", "15/01", "id", "x"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.detail().en())
                                .contains("duty (", "“d-9”", "kind (", "before, in", "day (", "id: the table"));
        assertThatThrownBy(() -> Duties.decide(List.of(), ROWS, Duties.correct("duties", "d-1", Map.of())))
                .hasMessageContaining("text (Việc): must not be empty");
    }

    @Test
    void theLastDecisionHoldsAndAWithdrawnOneDoesNot() {
        List<Decision> corrected = Duties.decide(List.of(), ROWS, who("d-1", "Sở X"), who("d-1", "Sở Y"));
        assertThat(corrected)
                .extracting(Decision::subject)
                .containsOnly(corrected.getFirst().id());
        assertThat(row(ROWS, corrected, "duties", "d-1").cells()).containsEntry("who", "Sở Y");
        List<Decision> withdrawn = Duties.decide(corrected, ROWS, Proposal.of(Verdict.WITHDRAW, "duties", "d-1", ""));
        assertThat(row(ROWS, withdrawn, "duties", "d-1").state()).isEqualTo(ReviewState.MACHINE);
    }

    @Test
    void anAdditionCanBeCorrectedAndTakenBack() {
        List<Decision> history =
                Duties.decide(List.of(), ROWS, Duties.add("duties", Map.of("text", "Công bố"), "công bố"));
        String id = Duties.review(Duties.TEXT, ROWS, history).rows().getLast().id();
        List<Decision> again =
                Duties.decide(history, ROWS, Duties.correct("duties", id, Map.of("text", "Công bố sớm")));
        assertThat(row(ROWS, again, "duties", id))
                .satisfies(row -> assertThat(row.state()).isEqualTo(ReviewState.ADDED))
                .satisfies(row -> assertThat(row.cells()).containsEntry("text", "Công bố sớm"));
        List<Decision> gone = Duties.decide(again, ROWS, Proposal.of(Verdict.WITHDRAW, "duties", id, ""));
        assertThat(Duties.review(Duties.TEXT, ROWS, gone).find("duties", id)).isEmpty();
    }

    @Test
    void thePersonsWordStandsAgainstNewerRulesAndTheDifferenceShows() {
        List<Decision> history = Duties.decide(List.of(), ROWS, who("d-1", "Sở X"));
        ReviewedRow row = row(replace("duties", "d-1", "who", "Sở Z"), history, "duties", "d-1");
        assertThat(row.cells()).containsEntry("who", "Sở X");
        assertThat(row.reading().orElseThrow()).containsEntry("who", "Sở Z");
        assertThat(row.needsLook()).isTrue();
        assertThat(row.state()).isEqualTo(ReviewState.CORRECTED);
    }

    @Test
    void rulesThatLearnedWhatThePersonSaidAreNoConflict() {
        List<Decision> history = Duties.decide(List.of(), ROWS, who("d-1", "Sở X"));
        ReviewedRow row = row(replace("duties", "d-1", "who", "Sở X"), history, "duties", "d-1");
        assertThat(row.reading()).isEmpty();
        assertThat(row.needsLook()).isFalse();
    }

    @Test
    void aRejectionSaysNothingAboutAnotherReading() {
        List<Decision> history = Duties.decide(List.of(), ROWS, Proposal.of(Verdict.REJECT, "duties", "d-1", ""));
        assertThat(row(replace("duties", "d-1", "who", "Sở Z"), history, "duties", "d-1")
                        .state())
                .isEqualTo(ReviewState.WAITING);
    }

    @Test
    void whatNewerRulesNoLongerReadStaysWhenAPersonSaidIt() {
        List<Decision> history = Duties.decide(List.of(), ROWS, who("d-1", "Sở X"));
        List<ReadRow> rows = new ArrayList<>(ROWS);
        rows.removeIf(row -> row.id().startsWith("d-1"));
        ReviewedRow row = row(rows, history, "duties", "d-1");
        assertThat(row.orphaned()).isTrue();
        assertThat(row.published()).containsEntry("who", "Sở X").containsEntry("review", "corrected");
    }

    @Test
    void theSameWordsUnderAnotherRowAreAnotherRow() {
        List<Decision> history =
                Duties.decide(List.of(), ROWS, Proposal.of(Verdict.REJECT, "dues", "d-1-1", "không phải hạn"));
        List<ReadRow> rows = new ArrayList<>(ROWS);
        rows.removeIf(row -> row.id().equals("d-1-1"));
        assertThat(row(rows, history, "dues", "d-2-1").state()).isEqualTo(ReviewState.MACHINE);
    }

    @Test
    void aPointerThatAPersonChangedFollowsItsRowToANewId() {
        List<Decision> history = Duties.decide(
                List.of(),
                ROWS,
                Duties.correct("dues", "d-1-1", Map.of("duty", "d-3", "kind", "before", "day", "2026-01-15")));
        List<ReadRow> rows = new ArrayList<>(ROWS);
        rows.replaceAll(row -> row.id().equals("d-3") ? Duties.with(row, "id", "d-33") : row);
        rows.replaceAll(row -> row.id().equals("d-3-1") ? Duties.with(row, "duty", "d-33") : row);
        assertThat(row(rows, history, "dues", "d-1-1").cells()).containsEntry("duty", "d-33");
    }

    @Test
    void aDocumentWaitsUntilSomebodyApprovesIt() {
        assertThat(Duties.review(Duties.TEXT, ROWS, List.of()).state()).isEqualTo(DocumentState.WAITING);
        List<Decision> approved = Duties.decide(List.of(), ROWS, Proposal.of(Verdict.APPROVE, ""));
        assertThat(Duties.review(Duties.TEXT, ROWS, approved).state()).isEqualTo(DocumentState.APPROVED);
        List<Decision> declined = Duties.decide(approved, ROWS, Proposal.of(Verdict.DECLINE, "nhầm tệp"));
        assertThat(Duties.review(Duties.TEXT, ROWS, declined).state()).isEqualTo(DocumentState.DECLINED);
    }

    private static Proposal who(String duty, String who) {
        String text = ROWS.stream()
                .filter(row -> row.id().equals(duty))
                .findFirst()
                .map(row -> row.cell("text"))
                .orElseThrow();
        return Duties.correct("duties", duty, Map.of("text", text, "who", who));
    }

    private static List<ReadRow> replace(String table, String id, String column, String value) {
        List<ReadRow> rows = new ArrayList<>(ROWS);
        rows.replaceAll(
                row -> row.table().equals(table) && row.id().equals(id) ? Duties.with(row, column, value) : row);
        return rows;
    }

    private static List<ReviewState> states(List<ReadRow> rows, List<Decision> history) {
        return Duties.review(Duties.TEXT, rows, history).rows().stream()
                .map(ReviewedRow::state)
                .toList();
    }

    private static ReviewedRow row(List<ReadRow> rows, List<Decision> history, String table, String id) {
        return Duties.review(Duties.TEXT, rows, history).find(table, id).orElseThrow();
    }
}
