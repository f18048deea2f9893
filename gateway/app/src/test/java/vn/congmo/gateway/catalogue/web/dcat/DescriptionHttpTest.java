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
import vn.congmo.gateway.catalogue.PlansFixture;
import vn.congmo.gateway.files.ContentStore;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = CatalogueApplication.class)
class DescriptionHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentCatalogue current;

    @Autowired
    private CatalogueDescription description;

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
    void jsonLdIsCompactWithItsOwnContext() throws Exception {
        String json = new String(get("/catalog.jsonld", "Accept", "*/*").body(), StandardCharsets.UTF_8);

        assertThat(json)
                .startsWith("{\"@context\":{")
                .contains("\"dcterms:title\":{\"en\":\"Plans\",\"vi\":\"Kế hoạch\"}")
                .contains("\"dcat:dataset\":[\"https://data.example.vn/dataset/plans\"]");
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
