package vn.congmo.extraction.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.DocumentFields;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Reference;
import vn.congmo.extraction.findings.ReportingDuty;
import vn.congmo.extraction.findings.Signer;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.findings.Task;

/** Each rule with what it doubts and what it leaves in peace. */
class DoubtsTest {

    private static final DocumentFields WHOLE = fields("12", "2026-03-02", "UBND tỉnh");

    @Test
    void nothingIsDoubtedWhereAllIsWell() {
        Findings findings = findings(
                WHOLE,
                List.of(reference("49/KH-UBND", "2026-03-12", "UBND tỉnh")),
                List.of(task("1", 0, List.of("Sở Y tế"), due("2026-06-30", null))),
                List.of(target("3", "2026")),
                List.of(duty("UBND tỉnh")));
        assertThat(Doubts.of(findings)).isEmpty();
    }

    @Test
    void saysWhatIsBlankInTheForm() {
        assertThat(of(fields(null, "2026-03-02", " "))).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.GAP);
            assertThat(doubt.vietnamese()).contains("số, cơ quan ban hành").doesNotContain("ngày");
            assertThat(doubt.english()).contains("number, issuer").doesNotContain("date");
        });
    }

    @Test
    void doubtsOneNumberWithTwoDatesOfAYear() {
        assertThat(of(
                        reference("49/KH-UBND", "2026-03-12", "UBND tỉnh"),
                        reference("49/KH-UBND", "2026-03-21", "UBND tỉnh")))
                .hasSize(2)
                .allMatch(doubt ->
                        doubt.kind() == Doubt.Kind.CONFLICT && doubt.rule().equals("reference-date"));
    }

    @Test
    void numbersOfOtherYearsIssuersOrLessPreciseDatesAreNoConflict() {
        Reference plan = reference("49/KH-UBND", "2026-03-12", "UBND tỉnh");
        assertThat(of(plan, reference("49/KH-UBND", "2025-03-21", "UBND tỉnh"))).isEmpty();
        assertThat(of(plan, reference("49/KH-UBND", "2026-04-21", "UBND xã Ea Súp")))
                .isEmpty();
        assertThat(of(plan, reference("49/KH-UBND", "2026-03", "UBND tỉnh"))).isEmpty();
        assertThat(of(plan, reference("49/KH-UBND", null, "UBND tỉnh"))).isEmpty();
        assertThat(of(plan, reference("50/KH-UBND", "2026-04-21", "UBND tỉnh"))).isEmpty();
    }

    @Test
    void doubtsTasksThatShareWords() {
        assertThat(of(task("1", 0, List.of("Sở Y tế")), task("2", 5, List.of("Sở Y tế"))))
                .extracting(Doubt::rule)
                .containsExactly("overlapping-tasks", "overlapping-tasks");
    }

    @Test
    void aClauseOfATaskLiesInsideItInPeace() {
        assertThat(of(task("1-1", 0, List.of("Sở Y tế")), task("1-1/a", 5, List.of("Sở Tài chính"))))
                .isEmpty();
        assertThat(of(task("1", 0, List.of("Sở Y tế")), task("2", 10, List.of("Sở Y tế"))))
                .isEmpty();
    }

    @Test
    void noticesTheOneTaskOfAListWithoutALead() {
        assertThat(of(
                        task("II.1", 0, List.of("Sở Y tế")),
                        task("II.2", 10, List.of()),
                        task("II.3", 20, List.of("Sở Tài chính"))))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.kind()).isEqualTo(Doubt.Kind.GAP);
                    assertThat(((Task) doubt.finding()).id()).isEqualTo("II.2");
                });
    }

    @Test
    void aListWhereMostTasksNameNobodyIsLeftInPeace() {
        assertThat(of(
                        task("II.1", 0, List.of("Sở Y tế")),
                        task("II.2", 10, List.of()),
                        task("III.3", 20, List.of("Sở Tài chính"))))
                .isEmpty();
    }

    @Test
    void doubtsAnInheritedLimitBesideAnOwnOne() {
        Deadline inherited = due("2026-06-15", "5");
        assertThat(of(task("1", 0, List.of("Sở Y tế"), due("2026-04-30", null), inherited)))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.finding()).isSameAs(inherited);
                    assertThat(doubt.kind()).isEqualTo(Doubt.Kind.CONFLICT);
                });
    }

    @Test
    void stagesOfOneTaskAndTheSameTimeInOtherWordsAreNoConflict() {
        assertThat(of(task("1", 0, List.of("Sở Y tế"), due("2026-04-30", null), due("2026-06-15", null))))
                .isEmpty();
        assertThat(of(task("1", 0, List.of("Sở Y tế"), due("2026-Q2", null), due("2026-06-15", "5"))))
                .isEmpty();
        assertThat(of(task("1", 0, List.of("Sở Y tế"), due("2026", null), due("2026-06-15", "5"))))
                .isEmpty();
    }

    @Test
    void doubtsAnOrderDueBeforeItWasWritten() {
        assertThat(of(task("1", 0, List.of("Sở Y tế"), due("2025-03-15", null))))
                .extracting(Doubt::rule)
                .containsExactly("past-deadline");
        assertThat(of(task("1", 0, List.of("Sở Y tế"), due("2026-03", null)))).isEmpty();
        assertThat(of(task("1", 0, List.of("Sở Y tế"), due("2026-Q1", null)))).isEmpty();
    }

    @Test
    void doubtsTwoValuesOfOneIndicator() {
        assertThat(of(target("3", "2026"), target("3.5", "2026"))).hasSize(2);
        assertThat(of(target("3", "2026"), target("3.0", "2026"))).isEmpty();
        assertThat(of(target("3", "2026"), target("3.5", "2030"))).isEmpty();
    }

    @Test
    void noticesAReportToNobody() {
        assertThat(Doubts.of(findings(WHOLE, List.of(), List.of(), List.of(), List.of(duty(null)))))
                .extracting(Doubt::rule)
                .containsExactly("missing-receiver");
    }

    private static List<Doubt> of(DocumentFields fields) {
        return Doubts.of(findings(fields, List.of(), List.of(), List.of(), List.of()));
    }

    private static List<Doubt> of(Reference... references) {
        return Doubts.of(findings(WHOLE, List.of(references), List.of(), List.of(), List.of()));
    }

    private static List<Doubt> of(Task... tasks) {
        return Doubts.of(findings(WHOLE, List.of(), List.of(tasks), List.of(), List.of()));
    }

    private static List<Doubt> of(Indicator... targets) {
        return Doubts.of(findings(WHOLE, List.of(), List.of(), List.of(targets), List.of()));
    }

    private static Findings findings(
            DocumentFields fields,
            List<Reference> references,
            List<Task> tasks,
            List<Indicator> indicators,
            List<ReportingDuty> reporting) {
        return new Findings(
                "x",
                fields,
                references,
                tasks,
                indicators,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                reporting,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DocumentFields fields(@Nullable String number, @Nullable String date, @Nullable String issuer) {
        Signer signer = new Signer(null, null, null);
        return new DocumentFields(
                "ke-hoach", number, null, issuer, null, date, null, List.of(), List.of(), signer, null, Map.of());
    }

    private static Reference reference(String number, @Nullable String date, String issuer) {
        return new Reference("Kế hoạch", number, date, issuer, Reference.Role.MENTIONS, null, false, evidence(0));
    }

    private static Task task(String id, int start, List<String> lead, Deadline... deadlines) {
        return new Task(
                id,
                "Rà soát " + id,
                "Rà soát",
                lead,
                null,
                List.of(),
                Stream.of(deadlines).toList(),
                Task.Modality.ORDER,
                Map.of(),
                List.of(),
                evidence(start));
    }

    private static Deadline due(String value, @Nullable String inheritedFrom) {
        return new Deadline(Deadline.Relation.BEFORE, value, null, inheritedFrom, evidence(0));
    }

    private static Indicator target(String value, String period) {
        return new Indicator(
                "Chi cho khoa học",
                Indicator.Comparator.AT_LEAST,
                new BigDecimal(value),
                null,
                "%",
                "tổng chi",
                period,
                Indicator.Nature.TARGET,
                null,
                evidence(0));
    }

    private static ReportingDuty duty(@Nullable String receiver) {
        return new ReportingDuty("Sở Y tế", receiver, null, null, "R/P1M", "kết quả", null, evidence(0));
    }

    private static Evidence evidence(int start) {
        return new Evidence("mười ký tự", List.of(new Span(start, start + 10)), "test", 0.9);
    }
}
