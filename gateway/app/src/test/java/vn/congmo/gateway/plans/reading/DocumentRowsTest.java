package vn.congmo.gateway.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.extraction.Extract;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.DocumentFields;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Programme;
import vn.congmo.extraction.findings.Reference;
import vn.congmo.extraction.findings.ReportingDuty;
import vn.congmo.extraction.findings.Signer;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.intake.ReceivedDocument;
import vn.congmo.gateway.registers.OrganisationNames;
import vn.congmo.gateway.registers.Organisations;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.DocumentState;
import vn.congmo.gateway.review.ReadRow;
import vn.congmo.gateway.review.Review;
import vn.congmo.gateway.review.ReviewSource;
import vn.congmo.gateway.review.ReviewedRow;

class DocumentRowsTest extends SubjectsTest {

    private static final Evidence EVIDENCE = new Evidence("Giao Sở", List.of(new Span(0, 7)), "Numbered task", 0.9);

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private @Nullable Organisations organisations;

    private final PlanSchema schema = PlanSchema.read(new BaseIri("https://data.example.vn"));
    private PlanTables tables = new PlanTables(schema);

    @BeforeEach
    void start() {
        tables = new PlanTables(schema);
    }

    @Test
    void writesRowsThatTheSchemaOfTheOntologyAccepts() throws Exception {
        publish();
        tables.write(folder);
        TableGroup group = MetadataReader.read(
                Files.readAllBytes(folder.resolve("csv-metadata.json")),
                "https://data.example.vn/dataset/plans/csv-metadata.json",
                MetadataSource.NONE);
        var report = Csvw.validate(group, table -> Files.newInputStream(folder.resolve(file(table.url()))), 50);
        assertThat(report.problems()).isEmpty();
        assertThat(report.rows().values()).containsExactlyInAnyOrder(1L, 1L, 3L, 2L, 3L, 1L, 1L, 1L, 0L);
    }

    @Test
    void derivesIdsFromFileAndPathAndKeepsDAndDStrokeApart() {
        publish();
        assertThat(lines("tasks"))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("id,document,path,text"),
                        line -> assertThat(line).startsWith("000-ke-hoach-ii-1-d,000-ke-hoach,II.1.d,"),
                        line -> assertThat(line).startsWith("000-ke-hoach-ii-1-dd,000-ke-hoach,II.1.đ,"),
                        line -> assertThat(line).startsWith("000-ke-hoach-2,000-ke-hoach,2,"));
    }

    @Test
    void knowsOrganisationsByNameAndAlias() {
        publish();
        assertThat(lines("documents").getLast()).contains(",UBND tỉnh,ubnd-tinh-dak-lak,");
        assertThat(lines("responsibilities"))
                .contains(
                        "000-ke-hoach-ii-1-d,lead,Sở KH&CN,so-khoa-hoc-va-cong-nghe",
                        "000-ke-hoach-ii-1-d,coordinating,sở tài chính,so-tai-chinh")
                .hasSize(3);
    }

    @Test
    void pointsInheritedDeadlinesToTheTaskTheyStandAt() {
        publish();
        assertThat(lines("deadlines"))
                .contains("000-ke-hoach-ii-1-dd-1,000-ke-hoach,000-ke-hoach-ii-1-dd,before,2026-01-20,,"
                        + "000-ke-hoach-2,Giao Sở,0,7,numbered-task,0.9,machine,,");
    }

    @Test
    void keepsTheWordsOfADeadlineThatIsNoPeriod() {
        publish();
        assertThat(lines("deadlines")).anyMatch(line -> line.contains(",by,,Giao Sở,"));
    }

    @Test
    void callsUnknownTypesOther() {
        assertThat(DocumentRows.type("Nghị quyết")).isEqualTo("nghi-quyet");
        assertThat(DocumentRows.type("Bản đồ sao")).isEqualTo("van-ban-khac");
        assertThat(DocumentRows.type(null)).isNull();
    }

    /** All tasks of the example cite the same words, which would be doubted; here they are not. */
    private void publish() {
        PlanDocument document = PlanDocument.ofFolder(received("000_Kế hoạch.txt"));
        Extract extract = extract(findings());
        List<ReadRow> rows = MachineReading.rows(document, extract, schema, names()).stream()
                .map(row -> new ReadRow(row.table(), row.cells(), List.of()))
                .toList();
        String text = extract.text().value();
        List<ReviewedRow> reviewed =
                new Review(schema.forms(), BigDecimal.ZERO).apply(document.id(), text, rows, List.of());
        ReviewSource.Reading reading = new ReviewSource.Reading(text, List.of(), rows);
        new PublishedPlans(tables, schema.forms(), names())
                .add(new DocumentReview(document.file(), reading, DocumentState.APPROVED, reviewed, List.of()));
    }

    private OrganisationNames names() {
        return organisations == null ? OrganisationNames.none() : OrganisationNames.of(organisations, current.get());
    }

    private List<String> lines(String table) {
        return tables.get(table).lines().map(String::strip).toList();
    }

    private static String file(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static ReceivedDocument received(String name) {
        return new ReceivedDocument(
                name, Sha256.of(new byte[] {1}), "text/plain", Path.of(name), Optional.of("https://daklak.gov.vn/a"));
    }

    private static Extract extract(Findings findings) {
        return new Extract(NormalisedText.of("Giao Sở Khoa học và Công nghệ"), findings);
    }

    private static Findings findings() {
        return new Findings(
                "x",
                fields(),
                List.of(new Reference(
                        "Nghị quyết",
                        "57-NQ/TW",
                        "2024-12-22",
                        "Bộ Chính trị",
                        Reference.Role.BASIS,
                        null,
                        false,
                        EVIDENCE)),
                List.of(
                        task(
                                "II.1.d",
                                List.of("Sở KH&CN", "Sở Lạ"),
                                List.of("sở tài chính"),
                                deadline("2026-Q1", null)),
                        task("II.1.đ", List.of(), List.of(), deadline("2026-01-20", "2")),
                        task(
                                "2",
                                List.of(),
                                List.of(),
                                new Deadline(Deadline.Relation.BY, "someday", null, null, EVIDENCE))),
                List.of(new Indicator(
                        "Kinh tế số",
                        Indicator.Comparator.AT_LEAST,
                        new BigDecimal("14"),
                        null,
                        "%",
                        "GRDP",
                        "2026",
                        Indicator.Nature.TARGET,
                        "2",
                        EVIDENCE)),
                List.of(new Programme("Quỹ phát triển", "quy", EVIDENCE)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ReportingDuty(
                        "Sở KH&CN", "UBND tỉnh", null, null, "before 2026-01-15", "kết quả", "9", EVIDENCE)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DocumentFields fields() {
        return new DocumentFields(
                "ke-hoach",
                "49",
                "KH-UBND",
                "UBND tỉnh",
                "Đắk Lắk",
                "2026-01",
                "Chuyển đổi số, \"năm 2026\"",
                List.of("Các sở, ban, ngành", "A|B"),
                List.of(),
                new Signer("Hồ Thị Nguyên Thảo", null, null),
                null,
                Map.of());
    }

    private static Deadline deadline(String value, @Nullable String inheritedFrom) {
        return new Deadline(Deadline.Relation.BEFORE, value, null, inheritedFrom, EVIDENCE);
    }

    private static Task task(String path, List<String> lead, List<String> coordinating, Deadline deadline) {
        return new Task(
                path,
                "Việc " + path,
                "Việc",
                lead,
                null,
                coordinating,
                List.of(deadline),
                Task.Modality.ORDER,
                Map.of(),
                List.of(),
                EVIDENCE);
    }
}
