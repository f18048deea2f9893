package vn.congmo.gateway.catalogue.web.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congmo.gateway.catalogue.CatalogueApplication;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.CataloguePage;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PlansFixture;
import vn.congmo.gateway.catalogue.VersionFixture;
import vn.congmo.gateway.catalogue.dcat.DamagedDatasets;
import vn.congmo.gateway.contract.ContractClient;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

@ResourceLock("the application of the catalogue")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = CatalogueApplication.class)
class DescriptionHttpTest {

    private static final HttpClient CLIENT = ContractClient.create();

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentCatalogue current;

    @Autowired
    private CatalogueDescription description;

    @Autowired
    private DamagedDatasets damaged;

    @Autowired
    private ContentStore files;

    @BeforeEach
    void publish() {
        current.switchTo(PlansFixture.catalogue(files, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/catalog | */* | text/turtle;charset=utf-8",
                "/catalog | text/turtle | text/turtle;charset=utf-8",
                "/catalog | application/ld+json | application/ld+json",
                "/catalog | application/rdf+xml;q=0.9, text/turtle;q=0.1 | application/rdf+xml;charset=utf-8",
                "/catalog | application/n-triples | application/n-triples;charset=utf-8",
                "/catalog | application/trig | application/trig;charset=utf-8",
                "/catalog.ttl | text/html | text/turtle;charset=utf-8",
                "/catalog.jsonld | */* | application/ld+json",
                "/catalog.rdf | */* | application/rdf+xml;charset=utf-8",
                "/catalog.nt | */* | application/n-triples;charset=utf-8",
                "/catalog.trig | */* | application/trig;charset=utf-8",
            })
    void everySerialisationHoldsTheSameGraph(String path, String accept, String contentType) throws Exception {
        HttpResponse<byte[]> answer = get(path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo(contentType);
        String extension = RDFLanguages.contentTypeToLang(contentType.replaceFirst(";.*", ""))
                .getFileExtensions()
                .getFirst();
        CataloguePage page = new CataloguePage(current.get(), "/catalog." + extension, 1, 100);
        assertThat(graph(answer).isIsomorphicWith(description.describe(page))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dataset/plans", "/dataset/plans/version/1"})
    void datasetAndVersionAreDescribedByAcceptAndByExtension(String path) throws Exception {
        HttpResponse<byte[]> byAccept = get(path, "Accept", "text/turtle, text/html;q=0.5");
        HttpResponse<byte[]> byExtension = get(path + "/dcat.ttl", "Accept", "*/*");

        assertThat(byAccept.statusCode()).isEqualTo(200);
        assertThat(byAccept.body()).isEqualTo(byExtension.body()).isNotEmpty();
        assertThat(header(byAccept, "vary")).contains("Accept");
        assertThat(new String(byAccept.body(), StandardCharsets.UTF_8))
                .contains("Kế hoạch")
                .contains("https://data.example.vn" + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html,application/xhtml+xml,*/*;q=0.8", "*/*", "image/png"})
    void whoDoesNotAskForRdfIsLeftToThePage(String accept) throws Exception {
        assertThat(get("/dataset/plans", "Accept", accept).statusCode())
                .as("this application has no pages")
                .isEqualTo(404);
    }

    @Test
    void unchangedCatalogueIsA304AndChangedOneIsNot() throws Exception {
        String etag = header(get("/catalog", "Accept", "text/turtle"), "etag");

        HttpResponse<byte[]> same = get("/catalog", "Accept", "text/turtle", "If-None-Match", etag);
        HttpResponse<byte[]> otherForm = get("/catalog", "Accept", "application/ld+json", "If-None-Match", etag);
        current.switchTo(PlansFixture.catalogue(files, 3));
        HttpResponse<byte[]> later = get("/catalog", "Accept", "text/turtle", "If-None-Match", etag);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(otherForm.statusCode()).isEqualTo(200);
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(new String(later.body(), StandardCharsets.UTF_8)).contains("/dataset/plans/version/3>");
    }

    @Test
    void headHasTheHeadersOfGet() throws Exception {
        HttpResponse<byte[]> get = get("/catalog.ttl", "Accept", "*/*");
        HttpResponse<byte[]> head =
                CLIENT.send(HttpRequest.newBuilder(uri("/catalog.ttl")).HEAD().build(), BodyHandlers.ofByteArray());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"etag", "content-type", "content-length", "last-modified"}) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dataset/none/dcat.ttl",
                "/dataset/plans/version/9/dcat.ttl",
                "/dataset/plans/version/0/dcat.ttl",
                "/dataset/plans/dcat.xyz",
                "/catalog.xyz"
            })
    void whatIsNotThereIsAProblem(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path, "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void pagesOfOneHarvestShowOneStateWhateverIsPublishedMeanwhile() throws Exception {
        String state = current.get().head().hex();
        current.switchTo(PlansFixture.catalogue(files, 3));

        HttpResponse<byte[]> then = get("/catalog.ttl?page=1&state=" + state, "Accept", "*/*");
        HttpResponse<byte[]> now = get("/catalog.ttl", "Accept", "*/*");

        assertThat(text(then)).contains("/dataset/plans/version/2>").doesNotContain("/dataset/plans/version/3>");
        assertThat(text(now)).contains("/dataset/plans/version/3>");
        assertThat(header(then, "etag")).isNotEqualTo(header(now, "etag"));
    }

    @Test
    void stateThatIsKeptNoMoreIsGoneAndNeverAShortList() throws Exception {
        HttpResponse<byte[]> gone = get("/catalog.ttl?page=2&state=" + "0".repeat(64), "Accept", "*/*");
        HttpResponse<byte[]> beyond = get("/catalog.ttl?page=2", "Accept", "*/*");

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(text(gone)).contains("catalogue-state-gone").contains("/catalog");
        assertThat(beyond.statusCode()).isEqualTo(404);
    }

    @Test
    void damagedDatasetStaysListedBesideTheOthersAndIsNamedWhereOneLooks() throws Exception {
        DatasetVersion lost = VersionFixture.of(files, "lost", 1)
                .metadata("{\"damaged\":")
                .table("things", "id\na\n")
                .build();
        current.switchTo(PlansFixture.catalogue(files, 1).with(lost, Sha256.of(new byte[] {99})));

        HttpResponse<byte[]> catalogue = get("/catalog.ttl", "Accept", "*/*");

        assertThat(catalogue.statusCode()).isEqualTo(200);
        assertThat(text(catalogue))
                .contains("<https://data.example.vn/dataset/lost>")
                .contains("/id/code/record-status/damaged")
                .contains("<https://data.example.vn/dataset/lost/things.csv>")
                .contains("\"Kế hoạch\"@vi");
        assertThat(header(catalogue, "etag")).as("it may be mended any time").isEmpty();
        assertThat(damaged.all()).containsOnlyKeys(lost.id());
        current.switchTo(PlansFixture.catalogue(files, 2));
        get("/catalog.nt", "Accept", "*/*");
        assertThat(header(get("/catalog.ttl", "Accept", "*/*"), "etag")).isNotEmpty();
    }

    @Test
    void otherSyntaxesAreLinked() throws Exception {
        assertThat(get("/dataset/plans/dcat.ttl", "Accept", "*/*").headers().allValues("link"))
                .hasSize(4)
                .anyMatch(link ->
                        link.equals("</dataset/plans/dcat.jsonld>; rel=\"alternate\"; type=\"application/ld+json\""));
    }

    @Test
    void qualityIsStatedInTheDescriptionAndOverRest() throws Exception {
        String described = text(get("/dataset/plans/version/1/dcat.ttl", "Accept", "*/*"));
        HttpResponse<byte[]> rest = get("/api/v1/datasets/plans/quality", "Accept", "application/json");

        assertThat(described).contains("dqv:hasQualityMeasurement").contains("/id/quality-metric/mqa-score>");
        assertThat(rest.statusCode()).isEqualTo(200);
        assertThat(text(rest))
                .contains("\"dataset\":\"plans\"")
                .contains("\"of\":405")
                .contains("\"metric\":\"keyword\"")
                .contains("\"dimension\":\"consistent\"");
        assertThat(get("/api/v1/datasets/plans/quality", "If-None-Match", header(rest, "etag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/api/v1/datasets/none/quality", "Accept", "*/*").statusCode())
                .isEqualTo(404);
    }

    @Test
    void jsonLdIsCompactWithItsOwnContext() throws Exception {
        String json = new String(get("/catalog.jsonld", "Accept", "*/*").body(), StandardCharsets.UTF_8);

        assertThat(json)
                .startsWith("{\"@context\":{")
                .contains("\"dcterms:title\":{\"en\":\"Plans\",\"vi\":\"Kế hoạch\"}")
                .contains("\"dcat:dataset\":[\"https://data.example.vn/dataset/plans\"]");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static Graph graph(HttpResponse<byte[]> answer) {
        Lang lang =
                RDFLanguages.contentTypeToLang(header(answer, "content-type").replaceFirst(";.*", ""));
        return RDFParser.source(new ByteArrayInputStream(answer.body()))
                .lang(lang)
                .toGraph();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path)).headers(headers).build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
