package vn.congmo.gateway.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AgentId;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.intake.InTray;
import vn.congmo.gateway.publication.DatasetSource;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.DocumentState;
import vn.congmo.gateway.review.Proposal;
import vn.congmo.gateway.review.ReviewFile;
import vn.congmo.gateway.review.ReviewState;
import vn.congmo.gateway.review.ReviewedRow;
import vn.congmo.gateway.review.Reviews;
import vn.congmo.gateway.review.Verdict;

/**
 * The way of a document from the in-tray over the officer's decisions to the published tables. What is handed in here must
 * not be found by the tests that share the application, so it ends with this class.
 */
@DirtiesContext
class ReviewedPlansTest extends SubjectsTest {

    private static final Agent OFFICER = new Agent(new AgentId("van-thu"), "Văn thư tỉnh", Role.OFFICER);

    @TempDir
    private Path folder = Path.of("");

    private final InTray tray;
    private final PlanDocuments documents;
    private final PlanSources sources;
    private final Reviews reviews;

    @Autowired
    ReviewedPlansTest(InTray tray, PlanDocuments documents, PlanSources sources, Reviews reviews) {
        this.tray = tray;
        this.documents = documents;
        this.sources = sources;
        this.reviews = reviews;
    }

    @Test
    void aDocumentHandedInIsPublishedOnceApprovedAndNotBefore() throws Exception {
        ReviewFile file = handIn("cong-van.txt", "Giao Sở Y tế báo cáo trước ngày 20/01/2027.");
        assertThat(reviews.state(file)).isEqualTo(DocumentState.WAITING);
        assertThat(stagedDocuments()).doesNotContain(file.id());
        decide(file, Proposal.of(Verdict.APPROVE, ""));
        assertThat(stagedDocuments()).contains(file.id());
        decide(file, Proposal.of(Verdict.DECLINE, "nhầm tệp"));
        assertThat(stagedDocuments()).doesNotContain(file.id());
    }

    @Test
    void theSameBytesAreTheSameDocument() {
        byte[] bytes = "Giao Sở Nội vụ báo cáo.".getBytes(StandardCharsets.UTF_8);
        InTray.Receipt first = tray.receive("a.txt", bytes, Optional.empty(), OFFICER);
        InTray.Receipt again = tray.receive("b.txt", bytes, Optional.empty(), OFFICER);
        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(again.document()).isEqualTo(first.document());
    }

    @Test
    void whatCannotBeReadLeavesNothing() {
        int before = tray.list().size();
        assertThatThrownBy(() -> tray.receive(
                        "anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, Optional.empty(), OFFICER))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tray.receive(
                        "a.txt",
                        "Giao Sở Xây dựng.".getBytes(StandardCharsets.UTF_8),
                        Optional.of("javascript:alert(1)"),
                        OFFICER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("source");
        assertThat(tray.list()).hasSize(before);
    }

    @Test
    void namesOfFilesNeverLeadOutOfTheirFolder() {
        byte[] bytes = "Giao Sở Tư pháp rà soát.".getBytes(StandardCharsets.UTF_8);
        InTray.Receipt receipt = tray.receive("..\\../x/..\u0000/Kế hoạch <1>.txt", bytes, Optional.empty(), OFFICER);
        assertThat(receipt.document().fileName()).isEqualTo("Kế hoạch _1_.txt");
    }

    @Test
    void aCorrectionIsPublishedWithWhoAndWhenAndTheTablesStayValid() throws Exception {
        ReviewFile file = handIn("ke-hoach.txt", "Giao Sở Công Thương báo cáo trước ngày 20/02/2027.");
        ReviewedRow task = row(file, "tasks");
        decide(
                file,
                Proposal.of(Verdict.APPROVE, ""),
                new Proposal(
                        Verdict.CORRECT,
                        "tasks",
                        task.id(),
                        Map.of(
                                "path",
                                task.cells().get("path"),
                                "text",
                                task.cells().get("text"),
                                "lead_names",
                                "Sở Khoa học và Công nghệ\nSở Lạ",
                                "modality",
                                "order"),
                        "",
                        1,
                        "nhầm cơ quan"));
        Path stage = stage();
        String row = Files.readAllLines(stage.resolve("tasks.csv")).stream()
                .filter(line -> line.startsWith(task.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .contains("Sở Khoa học và Công nghệ|Sở Lạ")
                .endsWith(",corrected,van-thu,2026-02-01T09:00:00+07:00");
        assertThat(Files.readString(stage.resolve("responsibilities.csv")))
                .contains(task.id() + ",lead,Sở Khoa học và Công nghệ,so-khoa-hoc-va-cong-nghe");
        assertThat(Files.readString(stage.resolve("agents.csv"))).contains("van-thu,Văn thư tỉnh");
        TableGroup group = MetadataReader.read(
                Files.readAllBytes(stage.resolve("csv-metadata.json")),
                "https://data.example.vn/dataset/plans/csv-metadata.json",
                MetadataSource.NONE);
        var report = Csvw.validate(group, table -> Files.newInputStream(stage.resolve(table.name() + ".csv")), 50);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        ReviewFile file = handIn("hai-nguoi.txt", "Giao Sở Ngoại vụ báo cáo trước ngày 20/03/2027.");
        String seen = reviews.get(documents, file).version();
        Proposal approve = Proposal.of(Verdict.APPROVE, "");
        reviews.decide(documents, file.id(), Optional.of(seen), OFFICER, List.of(approve));
        assertThatThrownBy(() -> reviews.decide(documents, file.id(), Optional.of(seen), OFFICER, List.of(approve)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stale-review");
    }

    @Test
    void decisionsAreKeptAllOrNone() {
        ReviewFile file = handIn("tat-ca.txt", "Giao Thanh tra tỉnh báo cáo trước ngày 20/04/2027.");
        assertThatThrownBy(() -> decide(
                        file,
                        Proposal.of(Verdict.APPROVE, ""),
                        Proposal.of(Verdict.ACCEPT, "tasks", "no-such-row", "")))
                .isInstanceOf(Refusal.class);
        assertThat(reviews.state(file)).isEqualTo(DocumentState.WAITING);
        assertThat(reviews.get(documents, file).history()).isEmpty();
    }

    @Test
    void contradictionsOfTheRealDocumentsWaitAndNothingElseDoes() throws Exception {
        PlanSource source = (PlanSource) sources.find(Path.of("../../datasets")).getFirst();
        List<DocumentReview> all = documents.list(source.folders()).stream()
                .filter(document -> document.file().trusted())
                .map(document ->
                        reviews.get(documents.forms(), document.file(), documents.read(document, documents.names())))
                .toList();
        assertThat(all.stream().flatMap(review -> review.rows().stream()))
                .filteredOn(row -> row.state() == ReviewState.WAITING)
                .extracting(ReviewedRow::table)
                .containsOnly("references");
    }

    private ReviewFile handIn(String name, String text) {
        InTray.Receipt receipt = tray.receive(
                name, text.getBytes(StandardCharsets.UTF_8), Optional.of(" https://daklak.gov.vn/a "), OFFICER);
        return documents.list().stream()
                .filter(file -> file.sha256().equals(receipt.document().sha256()))
                .findFirst()
                .orElseThrow();
    }

    private void decide(ReviewFile file, Proposal... proposals) {
        reviews.decide(documents, file.id(), Optional.empty(), OFFICER, List.of(proposals));
    }

    private ReviewedRow row(ReviewFile file, String table) {
        return reviews.get(documents, file).rows().stream()
                .filter(row -> row.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private List<String> stagedDocuments() throws IOException {
        return Files.readAllLines(stage().resolve("documents.csv")).stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private Path stage() throws IOException {
        Path input = Files.createTempDirectory(folder, "input");
        Path texts = Files.createDirectory(input.resolve("documents"));
        Files.writeString(texts.resolve("x.txt"), "Giao Sở Nông nghiệp rà soát.");
        DatasetSource source = sources.find(input).getFirst();
        return source.stage(Files.createTempDirectory(folder, "stage"));
    }
}
