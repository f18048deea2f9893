package vn.congmo.gateway.catalogue.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;
import vn.congmo.gateway.catalogue.DatasetMetadata.Period;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.FolderContentStore;
import vn.congmo.gateway.catalogue.PlansFixture;
import vn.congmo.gateway.catalogue.TableMetadata.ColumnMetadata;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.files.ContentStore;

class StoredVersionTest {

    private final Path folder;
    private final ContentStore files;
    private final StoredTableGroups groups;
    private final StoredRows rows;
    private final StoredMetadata metadata;

    StoredVersionTest(@TempDir Path folder) {
        this.folder = folder;
        files = new FolderContentStore(folder);
        groups = new StoredTableGroups(files, new BaseIri("https://data.example.vn"));
        rows = new StoredRows(files, groups);
        metadata = new StoredMetadata(groups);
    }

    @Test
    void rowsHoldTheValuesOfTheFileWithoutNulls() {
        List<TableRow> tasks = rows.list(PlansFixture.version(files, 1), "tasks");

        assertThat(tasks).extracting(TableRow::number).containsExactly(1L, 2L);
        assertThat(tasks.getFirst().get("text")).isEqualTo("Xây dựng \"cổng\",\ndữ liệu mở");
        assertThat(tasks.getFirst().list("leads")).containsExactly("so-khcn", "so-tc");
        assertThat(tasks.getFirst().get("share")).isEqualTo("14.50");
        assertThat(tasks.getLast().values()).containsOnlyKeys("id", "text");
        assertThat(tasks.getLast().find("share")).isEmpty();
    }

    @Test
    void unknownTableIsAnError() {
        DatasetVersion version = PlansFixture.version(files, 1);

        assertThatThrownBy(() -> rows.list(version, "none")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void rowsAreReadOnceAndKeptWhileTheVersionIsCurrent() throws Exception {
        Catalogue first = PlansFixture.catalogue(files, 1);
        DatasetVersion version = first.list().getFirst().current();
        List<TableRow> read = rows.list(version, "tasks");

        rows.forgetAllBut(new CatalogueChanged(first));
        assertThat(rows.list(version, "tasks")).isSameAs(read);

        rows.forgetAllBut(new CatalogueChanged(PlansFixture.catalogue(files, 2)));
        assertThat(rows.list(version, "tasks")).isNotSameAs(read).isEqualTo(read);
    }

    @Test
    void metadataSaysWhatTheGroupSays() {
        DatasetMetadata plans = metadata.get(PlansFixture.version(files, 1));

        assertThat(plans.title()).isEqualTo(new LocalizedText("Kế hoạch", "Plans"));
        assertThat(plans.description()).isEqualTo(new LocalizedText("Nhiệm vụ trong văn bản", "Tasks in documents"));
        assertThat(plans.keywords()).containsExactly(new Keyword("nhiệm vụ", "vi"));
        assertThat(plans.licence()).contains("https://creativecommons.org/licenses/by/4.0/");
        assertThat(plans.publisher().orElseThrow().iri()).isEqualTo("https://data.example.vn/id/organisation/so-khcn");
        assertThat(plans.publisher().orElseThrow().name().vi()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(plans.contact().orElseThrow().email()).contains("mailto:a@example.vn");
        assertThat(plans.contact().orElseThrow().name().vi()).isEqualTo("Phòng Chuyển đổi số");
        assertThat(plans.frequency()).contains("http://publications.europa.eu/resource/authority/frequency/IRREG");
        assertThat(plans.themes()).containsExactly("http://publications.europa.eu/resource/authority/data-theme/GOVE");
        assertThat(plans.spatial()).containsExactly("https://data.example.vn/id/place/dak-lak");
        assertThat(plans.temporal()).contains(new Period(Optional.of("2025"), Optional.of("2030-12-31")));
        assertThat(plans.sources()).containsExactly("https://example.vn/kh", "Kế hoạch số 12/KH-UBND");
    }

    @Test
    void dictionaryHoldsTheColumnsOfTheFile() {
        List<ColumnMetadata> columns = metadata.get(PlansFixture.version(files, 1))
                .findTable("tasks")
                .orElseThrow()
                .columns();

        assertThat(columns).extracting(ColumnMetadata::name).containsExactly("id", "text", "leads", "share");
        assertThat(columns.getFirst())
                .isEqualTo(new ColumnMetadata(
                        "id",
                        new LocalizedText("Mã", "Identifier"),
                        Optional.of(new LocalizedText("Mã nhiệm vụ", "Mã nhiệm vụ")),
                        "string",
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(columns.get(2).separator()).contains("|");
        assertThat(columns.get(3).datatype()).isEqualTo("decimal");
        assertThat(columns.get(3).title()).isEqualTo(new LocalizedText("Tỷ lệ", "Tỷ lệ"));
    }

    @Test
    void lostFileIsSaidToBeLost() throws Exception {
        DatasetVersion version = PlansFixture.version(files, 1);
        Files.delete(folder.resolve(version.metadata().sha256().hex()));

        assertThatThrownBy(() -> metadata.get(version))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("plans");
    }
}
