package vn.congmo.gateway.catalogue.web.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueApplication;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.CataloguePage;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.catalogue.VersionFixture;
import vn.congmo.gateway.catalogue.dcat.DcatApShapes;
import vn.congmo.gateway.catalogue.quality.Quality;
import vn.congmo.gateway.catalogue.quality.QualityAssessment;
import vn.congmo.gateway.catalogue.quality.QualityStatement;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** What comes with the project is described without a fault and read whole. */
@ResourceLock("the application of the catalogue")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = CatalogueApplication.class)
class BundledDatasetsTest {

    private static final List<String> FOLDERS =
            List.of("big-problems", "indicators", "registers/organisations", "registers/places");

    @Autowired
    private CatalogueDescription description;

    @Autowired
    private QualityAssessment quality;

    @Autowired
    private BaseIri base;

    @Autowired
    private PublishedRows rows;

    @Autowired
    private ContentStore files;

    private Catalogue catalogue = Catalogue.empty();

    @BeforeEach
    void publish() throws IOException {
        for (String folder : FOLDERS) {
            catalogue = catalogue.with(version(datasets().resolve(folder)), Sha256.of(new byte[] {1}));
        }
    }

    @ParameterizedTest
    @MethodSource("vn.congmo.gateway.catalogue.dcat.DcatApShapes#files")
    void conformToDcatAp(String shapes) {
        assertThat(DcatApShapes.violations(
                        shapes, description.describe(new CataloguePage(catalogue, "/catalog.ttl", 1, 100))))
                .isEmpty();
        assertThat(DcatApShapes.violations(shapes, description.describe(catalogue)))
                .isEmpty();
        for (Dataset dataset : catalogue.list()) {
            Graph rated = description.describe(dataset);
            String iri = base.dataset(dataset.id());
            QualityStatement.add(base, rated, iri, quality.of(dataset.current(), iri, rated));
            assertThat(DcatApShapes.violations(shapes, rated))
                    .as(dataset.id().slug())
                    .isEmpty();
            assertThat(DcatApShapes.violations(shapes, description.describe(dataset, dataset.current())))
                    .as(dataset.id().slug())
                    .isEmpty();
        }
    }

    @Test
    void haveEveryPointOfTheMetadataQualityAssessment() {
        for (Dataset dataset : catalogue.list()) {
            Quality measured = quality.of(dataset.current(), base.dataset(dataset.id()), description.describe(dataset));

            assertThat(measured.mqa()).as(dataset.id().slug()).hasSize(24).allMatch(points -> points.lacking()
                    .isEmpty());
            assertThat(measured.points()).isEqualTo(405);
            assertThat(measured.dimensions())
                    .hasSize(5)
                    .allMatch(score ->
                            score.value().doubleValue() > 0.3 && score.value().doubleValue() <= 1);
        }
    }

    @Test
    void tasksReadFromDocumentsHaveEveryPointToo() throws IOException {
        Path schema = datasets().resolveSibling("ontology/tables/plans/csv-metadata.json");
        DatasetVersion plans = VersionFixture.of(files, "plans", 1)
                .metadata(Files.readString(schema))
                .table("tasks", "id\n")
                .build();
        Dataset dataset = new Dataset(plans.id().dataset(), List.of(plans), new TreeMap<>());
        Graph described = description.describe(dataset);

        assertThat(quality.of(plans, base.dataset(dataset.id()), described).points())
                .isEqualTo(405);
        assertThat(DcatApShapes.files()).allSatisfy(shapes -> assertThat(DcatApShapes.violations(shapes, described))
                .isEmpty());
    }

    @Test
    void everyRowIsReadAndHasWhatItsTableRequires() {
        List<PublishedTable> tables = catalogue.list().stream()
                .flatMap(dataset -> dataset.current().tables().stream())
                .toList();
        assertThat(tables).hasSize(7);
        catalogue.list().forEach(dataset -> dataset.current().tables().forEach(table -> {
            List<TableRow> read = rows.list(dataset.current(), table.name());
            assertThat(read).as(table.name()).hasSize((int) table.rows()).noneMatch(row -> row.values()
                    .isEmpty());
        }));
    }

    private DatasetVersion version(Path folder) throws IOException {
        VersionFixture version = VersionFixture.of(files, folder.getFileName().toString(), 1)
                .metadata(Files.readString(folder.resolve("csv-metadata.json")));
        try (Stream<Path> found = Files.list(folder)) {
            for (Path csv : found.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                String name = csv.getFileName().toString().replace(".csv", "");
                version.table(name, Files.readString(csv));
            }
        }
        return version.build();
    }

    private static Path datasets() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(path -> path.resolve("datasets"))
                .filter(path -> Files.isDirectory(path.resolve("big-problems")))
                .findFirst()
                .orElseThrow();
    }
}
