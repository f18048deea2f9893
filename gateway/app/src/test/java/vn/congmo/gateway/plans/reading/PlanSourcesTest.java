package vn.congmo.gateway.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.publication.DatasetSource;

class PlanSourcesTest extends SubjectsTest {

    private static final String TEXT = "Giao Sở Khoa học và Công nghệ báo cáo trước ngày 20/01/2026.";

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private @Nullable PlanSources sources;

    @Test
    void stagesEveryDocumentOfTheFolderAndArchivesItsBytes() throws Exception {
        Path documents = documents("a.txt", TEXT);
        Files.writeString(documents.resolve("b.md"), "# B\n\n" + TEXT);
        Files.writeString(documents.resolve("README.md"), "about");
        Files.writeString(
                documents.resolve("a.metadata.json"), "{\"dcterms:source\": {\"@id\": \"https://daklak.gov.vn/a\"}}");
        Path stage = Files.createDirectory(folder.resolve("stage"));
        assertThat(source(folder).stage(stage)).isEqualTo(stage);
        List<String> rows = Files.readAllLines(stage.resolve("documents.csv"));
        Sha256 sha256 = Sha256.of(Files.readAllBytes(documents.resolve("a.txt")));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).startsWith("a,").contains("https://daklak.gov.vn/a," + sha256 + ",text/plain,");
        assertThat(rows.get(2)).startsWith("b,").contains(",text/markdown,");
        assertThat(files.get(sha256)).hasContent(TEXT);
        assertThat(stage.resolve("csv-metadata.json")).exists();
    }

    @Test
    void makesValidTablesOfTheRealDocuments() throws Exception {
        Path stage = Files.createDirectory(folder.resolve("stage"));
        source(Path.of("../../datasets")).stage(stage);
        TableGroup group = MetadataReader.read(
                Files.readAllBytes(stage.resolve("csv-metadata.json")),
                "https://data.example.vn/dataset/plans/csv-metadata.json",
                MetadataSource.NONE);
        var report = Csvw.validate(group, table -> Files.newInputStream(stage.resolve(file(table.url()))), 50);
        assertThat(report.problems()).isEmpty();
        assertThat(Files.readAllLines(stage.resolve("documents.csv"))).hasSize(6);
    }

    @Test
    void findsTheInputFolderItselfWhenItHoldsTexts() throws Exception {
        assertThat(find(documents("a.txt", TEXT))).hasSize(1);
    }

    @Test
    void findsNothingWhereThereAreOnlyTables() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "id\n");
        assertThat(find(folder)).isEmpty();
    }

    @Test
    void refusesABinaryFileByNameAndSaysWhatToDo() throws Exception {
        Files.write(documents("a.txt", TEXT).resolve("scan.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 2});
        assertRefused("scan.pdf", "save it anew");
    }

    @Test
    void refusesBytesThatAreNoText() throws Exception {
        Files.write(documents("a.txt", TEXT).resolve("b.txt"), new byte[] {'a', (byte) 0xC3, '(', 'b'});
        assertRefused("b.txt", "UTF-8");
    }

    @Test
    void refusesAFolderWithoutDocuments() throws Exception {
        Files.createDirectories(folder.resolve("documents"));
        assertRefused("documents", "add .txt");
    }

    @Test
    void refusesTwoDocumentsOfOneId() throws Exception {
        Files.writeString(documents("a b.txt", TEXT).resolve("A_B.md"), TEXT);
        assertRefused("a b.txt", "rename one");
    }

    private void assertRefused(String name, String advice) throws IOException {
        Path stage = Files.createDirectory(folder.resolve("stage"));
        DatasetSource source = source(folder);
        assertThatThrownBy(() -> source.stage(stage))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(name)
                .hasMessageContaining(advice);
    }

    private DatasetSource source(Path datasets) throws IOException {
        return find(datasets).getFirst();
    }

    private List<DatasetSource> find(Path datasets) throws IOException {
        if (sources == null) {
            throw new IllegalStateException("Spring did not inject the sources");
        }
        return sources.find(datasets);
    }

    private static String file(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private Path documents(String name, String text) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve(name), text);
        return documents;
    }
}
