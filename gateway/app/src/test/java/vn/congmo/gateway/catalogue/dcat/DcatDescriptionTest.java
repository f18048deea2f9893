package vn.congmo.gateway.catalogue.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CataloguePage;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.DataService;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.DatasetMetadata.Contact;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;
import vn.congmo.gateway.catalogue.DatasetMetadata.Period;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.DublinCore;
import vn.congmo.gateway.catalogue.FolderContentStore;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.catalogue.VersionFixture;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

class DcatDescriptionTest {

    private static final BaseIri BASE = new BaseIri("https://data.example.vn");
    private static final CatalogueSettings SETTINGS = new CatalogueSettings(
            "Dữ liệu mở",
            "Open data",
            "Mô tả",
            "Description",
            "Cổng Mở",
            "Cổng Mở",
            "/catalog#publisher",
            "http://purl.org/adms/publishertype/RegionalAuthority",
            "https://creativecommons.org/licenses/by/4.0/",
            List.of("https://sws.geonames.org/1584169/"),
            100);

    @TempDir
    private Path folder;

    private Catalogue catalogue = Catalogue.empty();

    @BeforeEach
    void publishTwoVersionsOfOneDatasetAndOneOfAnother() {
        ContentStore files = new FolderContentStore(folder);
        catalogue = Catalogue.empty()
                .with(version(files, "big-problems", 1, "2026-04-22T01:02:03Z"), Sha256.of(new byte[] {1}))
                .with(version(files, "indicators", 1, "2026-05-01T00:00:00Z"), Sha256.of(new byte[] {2}))
                .with(version(files, "big-problems", 2, "2026-06-01T00:00:00.250Z"), Sha256.of(new byte[] {3}));
    }

    private static DatasetVersion version(ContentStore files, String slug, int number, String issued) {
        return VersionFixture.of(files, slug, number)
                .issued(issued)
                .table("problems", "id,title\na,Một\n")
                .build();
    }

    @ParameterizedTest
    @MethodSource("vn.congmo.gateway.catalogue.dcat.DcatApShapes#files")
    void conformsToTheShapesOfDcatApButForPublishersOutsideTheEu(String file) {
        assertThat(DcatApShapes.violations(file, describe())).isEmpty();
    }

    @Test
    void linksVersionsToEachOtherAndToTheirDataset() {
        assertThat(holds("""
            <https://data.example.vn/dataset/big-problems>
                dcat:hasCurrentVersion <https://data.example.vn/dataset/big-problems/version/2> ;
                dcat:hasVersion <https://data.example.vn/dataset/big-problems/version/1> .
            <https://data.example.vn/dataset/big-problems/version/2> dcat:version "2" ;
                dcat:previousVersion <https://data.example.vn/dataset/big-problems/version/1> ;
                dcat:isVersionOf <https://data.example.vn/dataset/big-problems> .
            """)).isTrue();
        assertThat(holds("<https://data.example.vn/dataset/big-problems/version/1> dcat:previousVersion ?any"))
                .isFalse();
    }

    @Test
    void offersEveryFileAtItsCurrentAndAtItsImmutableAddressWithItsHash() {
        assertThat(holds("""
            <https://data.example.vn/dataset/big-problems> dcat:distribution ?now .
            ?now dcat:downloadURL <https://data.example.vn/dataset/big-problems/problems.csv> ;
                 dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv> ;
                 dcterms:title "Bài toán"@vi ; dcat:byteSize ?bytes ; spdx:checksum/spdx:checksumValue ?hash .
            """)).isTrue();
        Dataset dataset = catalogue.list().getFirst();
        assertThat(holds(description().describe(dataset, dataset.versions().getFirst()), """
            <https://data.example.vn/dataset/big-problems/version/1> dcat:distribution ?then .
            ?then dcat:downloadURL <https://data.example.vn/dataset/big-problems/version/1/problems.csv> ;
                 spdx:checksum/spdx:checksumValue ?hash .
            """))
                .isTrue();
    }

    @Test
    void describesTheTermsItRefersToInBothLanguages() {
        assertThat(holds("""
            <https://data.example.vn/dataset/indicators> dcterms:accrualPeriodicity/skos:prefLabel "hằng năm"@vi ;
                dcat:theme/skos:prefLabel "Government and public sector"@en ;
                dcterms:license/dcterms:title ?licence .
            """)).isTrue();
    }

    @Test
    void offersSparqlAndRestForAllDatasets() {
        assertThat(holds("""
            <https://data.example.vn/catalog> dcat:service ?sparql, ?rest .
            ?sparql dcat:endpointURL <https://data.example.vn/sparql> ;
                <http://xmlns.com/foaf/0.1/page> <https://data.example.vn/developers/querying> ;
                dcat:servesDataset <https://data.example.vn/dataset/indicators> .
            ?rest dcat:endpointDescription <https://data.example.vn/v3/api-docs> .
            """)).isTrue();
    }

    @Test
    void pagesLinkToEachOtherInBothWordsOfHydraAndCarryTheirState() {
        Graph first = description().describe(new CataloguePage(catalogue, "/catalog.ttl", 1, 1));
        String state = "&state=" + catalogue.head().hex();

        assertThat(holds(first, """
            ?page a hydra:PagedCollection, hydra:PartialCollectionView ; hydra:totalItems 2 ; hydra:itemsPerPage 1 ;
                hydra:next <https://data.example.vn/catalog.ttl?page=2%s> ;
                hydra:nextPage <https://data.example.vn/catalog.ttl?page=2%s> ;
                hydra:last <https://data.example.vn/catalog.ttl?page=2%s> .
            <https://data.example.vn/catalog> dcat:dataset <https://data.example.vn/dataset/big-problems> .
            """.formatted(state, state, state))).isTrue();
        assertThat(holds(first, "?c dcat:dataset <https://data.example.vn/dataset/indicators>"))
                .isFalse();
        Graph last = description().describe(new CataloguePage(catalogue, "/catalog.ttl", 2, 1));
        assertThat(holds(last, "?page hydra:previous ?previous")).isTrue();
        assertThat(holds(last, "?page hydra:next ?next")).isFalse();
    }

    @Test
    void onePageListsEachDatasetOnceAndNoOlderVersion() {
        Graph page = description().describe(new CataloguePage(catalogue, "/catalog.ttl", 1, 100));

        assertThat(page.stream(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode()))
                .hasSize(2);
    }

    @Test
    void tellsTheFilesOfATableAndOfTheDatasetApart() {
        ContentStore files = new FolderContentStore(folder);
        DatasetVersion version = VersionFixture.of(files, "places", 1)
                .table("places", "id\na\n")
                .form("places.xlsx")
                .dump("places.xlsx")
                .dump("places.nt.gz")
                .build();
        Dataset dataset = new Dataset(version.id().dataset(), List.of(version), new TreeMap<>());

        assertThat(holds(description().describe(dataset), """
            <https://data.example.vn/dataset/places#places.xlsx>
                dcat:downloadURL <https://data.example.vn/dataset/places/places.xlsx> .
            <https://data.example.vn/dataset/places#dataset.xlsx>
                dcat:downloadURL <https://data.example.vn/dataset/places.xlsx> .
            <https://data.example.vn/dataset/places#dataset.nt.gz>
                dcat:mediaType <http://www.iana.org/assignments/media-types/application/n-triples> ;
                dcat:compressFormat <http://www.iana.org/assignments/media-types/application/gzip> ;
                dcat:accessService <https://data.example.vn/catalog#sparql> .
            """)).isTrue();
    }

    @Test
    void saysAllFifteenElementsOfDublinCore() {
        DublinCore record = description().dublinCore(catalogue.list().getFirst());

        assertThat(DublinCore.Element.values())
                .allSatisfy(element -> assertThat(record.list(element)).isNotEmpty());
        assertThat(record.list(DublinCore.Element.TITLE))
                .contains(new DublinCore.Statement(DublinCore.Element.TITLE, "Bộ dữ liệu", "vi"));
    }

    @Test
    void namesEveryNodeSoThatTwoDescriptionsAreTheSameBytes() {
        assertThat(describe().find().toList())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
        assertThat(turtle()).isEqualTo(turtle());
    }

    @Test
    void describesAnEmptyCatalogue() {
        Graph empty = description().describe(Catalogue.empty());

        assertThat(QueryExec.graph(empty)
                        .query("ASK { ?c a <http://www.w3.org/ns/dcat#Catalog> }")
                        .ask())
                .isTrue();
    }

    private boolean holds(String pattern) {
        return holds(describe(), pattern);
    }

    private static boolean holds(Graph graph, String pattern) {
        String prefixes = """
            PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX hydra: <http://www.w3.org/ns/hydra/core#> PREFIX spdx: <http://spdx.org/rdf/terms#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
        return QueryExec.graph(graph).query(prefixes + "ASK {" + pattern + "}").ask();
    }

    private String turtle() {
        return RDFWriter.source(describe()).format(RDFFormat.TURTLE).asString();
    }

    private Graph describe() {
        return description().describe(catalogue);
    }

    private static DcatDescription description() {
        return new DcatDescription(
                BASE,
                SETTINGS,
                version -> metadata(),
                new DamagedDatasets(),
                new StaticListableBeanFactory().getBeanProvider(DataService.class));
    }

    private static DatasetMetadata metadata() {
        return new DatasetMetadata(
                new LocalizedText("Bộ dữ liệu", "A dataset"),
                new LocalizedText("Mô tả", "Described"),
                List.of(new Keyword("bài toán lớn", "vi")),
                Optional.of("https://creativecommons.org/licenses/by/4.0/"),
                Optional.of(new Agent(
                        BASE.id("organisation", "so-kh-cn"),
                        new LocalizedText("Sở KH&CN", "Department"),
                        Optional.of("http://purl.org/adms/publishertype/RegionalAuthority"))),
                Optional.of(new Contact(
                        new LocalizedText("Liên hệ", "Contact"),
                        Optional.of("mailto:ai@example.vn"),
                        Optional.empty(),
                        Optional.of("https://example.vn/"))),
                Optional.of("http://publications.europa.eu/resource/authority/frequency/ANNUAL"),
                List.of(),
                List.of("http://publications.europa.eu/resource/authority/data-theme/GOVE"),
                List.of(BASE.id("place", "dak-lak")),
                Optional.of(new Period(Optional.of("2019"), Optional.of("2030-12-31"))),
                List.of("https://example.vn/qd-1269", "Quyết định số 1269/QĐ-UBND"),
                Optional.empty(),
                List.of(new TableMetadata(
                        "problems", new LocalizedText("Bài toán", "Problems"), Optional.empty(), List.of())));
    }
}
