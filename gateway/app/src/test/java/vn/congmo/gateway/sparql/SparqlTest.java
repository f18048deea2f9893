package vn.congmo.gateway.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congmo.gateway.sparql.SparqlClient.form;
import static vn.congmo.gateway.sparql.SparqlClient.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congmo.gateway.contract.ContractClient;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = SparqlApplication.class,
        properties = {
            "gateway.sparql.timeout=2s",
            "gateway.sparql.kept-rows=5000",
            "gateway.sparql.most-results=30000",
            "gateway.sparql.all-text=1000000"
        })
class SparqlTest {

    private static final String PLACES = "SELECT ?label { <https://data.example.vn/id/place/dak-lak>"
            + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?label FILTER(LANG(?label) = 'vi') }";
    private static final String MANY = "{ ?a ?b ?c . ?d ?b ?f . ?g ?b ?i }";

    @LocalServerPort
    private int port;

    @Autowired
    private SparqlApplication.MemoryStore store;

    private SparqlClient client = new SparqlClient(0);

    @BeforeEach
    void connect() {
        client = new SparqlClient(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/sparql-results+json | \"value\": \"Đắk Lắk\"",
                "application/json | application/json | Đắk Lắk",
                "application/sparql-results+xml | application/sparql-results+xml;charset=utf-8 | <literal"
                        + " xml:lang=\"vi\">Đắk Lắk</literal>",
                "text/csv | text/csv;charset=utf-8;header=present | Đắk Lắk",
                "text/tab-separated-values | text/tab-separated-values;charset=utf-8 | \"Đắk Lắk\"@vi",
                "text/csv;q=0.4, application/sparql-results+xml;q=0.9 | application/sparql-results+xml;charset=utf-8 |"
                        + " Đắk Lắk",
            })
    void rowsComeAsAccepted(String accept, String type, String part) throws Exception {
        HttpResponse<String> answer = client.get(accept, "query", PLACES);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo(type);
        assertThat(answer.body()).contains(part);
        assertThat(answer.headers().allValues("vary")).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, text/turtle;charset=utf-8, TURTLE",
        "application/ld+json, application/ld+json, JSON-LD",
        "application/n-triples, application/n-triples;charset=utf-8, N-TRIPLES",
        "application/rdf+xml, application/rdf+xml;charset=utf-8, RDF/XML",
        "application/trig, application/trig;charset=utf-8, TriG",
        "application/n-quads, application/n-quads;charset=utf-8, N-Quads",
        "'text/html, application/trig;q=0.2, text/*;q=0.1', application/trig;charset=utf-8, TriG",
    })
    void triplesComeAsAccepted(String accept, String type, String syntax) throws Exception {
        HttpResponse<String> answer = client.get(accept, "query", "CONSTRUCT WHERE { ?s a ?o ; ?p ?v }");
        assertThat(header(answer, "content-type")).isEqualTo(type);
        Model model = ModelFactory.createDefaultModel();
        Lang lang = RDFLanguages.nameToLang(syntax);
        RDFDataMgr.read(model, new StringReader(answer.body()), "urn:base", lang);
        assertThat(model.size()).isEqualTo(8);
    }

    @Test
    void askAnswers() throws Exception {
        assertThat(client.query("ASK { ?s a <https://data.example.vn/def/Place> }")
                        .body())
                .contains("true");
        assertThat(client.get("text/csv", "query", "ASK { ?s a <urn:none> }").body())
                .contains("false");
    }

    @Test
    void describeTellsOfTheDefaultGraphWithBlankNodes() throws Exception {
        String body = client.query("DESCRIBE ?p { ?p <http://www.w3.org/2004/02/skos/core#broader> ?q }")
                .body();
        assertThat(body).contains("id/place/dak-lak", "a, \\\"b\\\"").doesNotContain("331212");
        assertThat(client.query("DESCRIBE <https://data.example.vn/id/place/viet-nam>")
                        .body())
                .contains("331212");
        assertThat(client.query("DESCRIBE <urn:secret>").body()).doesNotContain("hush");
    }

    @Test
    void browserSeesATableWithoutActiveContent() throws Exception {
        String query = "SELECT ?text ?link ?trap { VALUES (?text ?link ?trap)"
                + " { ('<script>alert(1)</script>' <http://e.vn/x> <javascript:alert(1)>) } }";
        HttpResponse<String> answer = client.get("text/html,application/xml;q=0.9,*/*;q=0.8", "query", query);
        assertThat(header(answer, "content-type")).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.body())
                .contains("&lt;script&gt;", "<a href=\"http://e.vn/x\">", "<td>javascript:alert(1)</td>")
                .doesNotContain("<script");
        assertThat(client.get("text/html").statusCode()).isEqualTo(303);
    }

    @Test
    void nothingAcceptableIs406() throws Exception {
        assertThat(client.get("image/png", "query", PLACES).statusCode()).isEqualTo(406);
        assertThat(client.get("text/turtle", "query", PLACES).statusCode()).isEqualTo(406);
    }

    @Test
    void allThreeOperationsOfTheProtocolWork() throws Exception {
        assertThat(client.query(PLACES).body()).contains("Đắk Lắk");
        assertThat(client.post("application/x-www-form-urlencoded", form("query", PLACES))
                        .body())
                .contains("Đắk Lắk");
        assertThat(client.post("application/sparql-query", PLACES).body()).contains("Đắk Lắk");
        assertThat(client.post("application/sparql-query; charset=utf-8", PLACES)
                        .body())
                .contains("Đắk Lắk");
    }

    @Test
    void withoutQueryTheServiceDescribesItself() throws Exception {
        HttpResponse<String> answer = client.get("text/turtle");
        assertThat(answer.body()).contains("SPARQL11Query", "https://data.example.vn/sparql");
        assertThat(client.post("application/x-www-form-urlencoded", "").statusCode())
                .isEqualTo(400);
        assertThat(client.get("*/*", "query", PLACES, "query", PLACES).statusCode())
                .isEqualTo(400);
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws Exception {
        HttpResponse<String> head =
                client.send(client.request(form("query", PLACES)).HEAD().build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "content-type")).isEqualTo("application/sparql-results+json");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void datasetOfTheProtocolReplacesTheOneOfTheQuery() throws Exception {
        String all = "SELECT * FROM <https://data.example.vn/nothing> { ?s ?p ?o }";
        String version = "https://data.example.vn/dataset/x/version/1";
        assertThat(client.get("*/*", "query", all, "default-graph-uri", version).body())
                .contains("id/v1");
        assertThat(client.get("*/*", "query", "SELECT * { GRAPH ?g { ?s ?p ?o } }", "named-graph-uri", version)
                        .body())
                .contains("id/v1");
        assertThat(client.query("SELECT * FROM <" + version + "> { ?s ?p ?o }").body())
                .contains("id/v1");
        assertThat(client.query("SELECT * { GRAPH <" + version + "> { ?s ?p ?o } }")
                        .body())
                .contains("id/v1");
        assertThat(client.query(all).body()).contains("errors/sparql-unknown-graph");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH ?g { ?s <urn:secret-is> ?o } }",
                "SELECT ?g { GRAPH ?g { } }",
                "SELECT * { VALUES ?g { <urn:x-congmo:log> } GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { VALUES ?g { <urn:x-arq:UnionGraph> } GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH ?g { ?s <urn:secret-is>+ ?o . ?s ?p ?o } }",
                "SELECT * { { SELECT * { GRAPH ?g { ?s ?p ?o } } } }",
                "SELECT ?x { BIND(EXISTS { GRAPH ?g { <urn:secret> ?p ?o } } AS ?x) }",
                "SELECT (SAMPLE(?o) AS ?x) { GRAPH ?g { ?s ?p ?o FILTER(ISLITERAL(?o)) } }",
                "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH <urn:x-congmo:log> { ?s ?p ?o } }",
                "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }",
                "SELECT * FROM <urn:x-congmo:log> { ?s ?p ?o }",
                "SELECT * FROM NAMED <urn:x-congmo:log> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <urn:x-arq:UnionGraph> { ?s ?p ?o }",
            })
    void privateGraphsAreInvisible(String query) throws Exception {
        assertThat(client.query(query).body()).doesNotContain("hush", "\"value\": \"urn:", "true");
    }

    @Test
    void queryWithoutEndIsToldSoInTime() throws Exception {
        Instant start = Instant.now();
        HttpResponse<String> answer = client.query("SELECT (COUNT(*) AS ?n) " + MANY);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "retry-after")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASK { FILTER(REGEX('%s', '%s')) }", "ASK { FILTER(REPLACE('%s', '%s', '') = '') }"})
    void patternsTakeTimeByTheTextAlone(String query) throws Exception {
        String body = client.query(query.formatted("a".repeat(5_000), "(a*)*(a|aa)*(a|a?)+b"))
                .body();
        assertThat(body).contains("false");
    }

    @Test
    void doublingAStringStopsAtTheBound() throws Exception {
        StringBuilder query = new StringBuilder("SELECT ?v40 { BIND('0123456789' AS ?v0) ");
        for (int i = 1; i <= 40; i++) {
            query.append("BIND(CONCAT(?v%d, ?v%d) AS ?v%d) ".formatted(i - 1, i - 1, i));
        }
        assertThat(client.query(query + "}").body()).contains("errors/sparql-too-much");
    }

    @Test
    void readerThatLeavesFreesTheTransaction() throws Exception {
        try (InputStream body = startReading()) {
            assertThat(store.open()).isEqualTo(1);
        }
        noneIsOpen();
    }

    @Test
    void readerThatIsTooSlowGetsNoEnd() throws Exception {
        try (InputStream body = startReading()) {
            Thread.sleep(2_500);
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    /** A long answer that waits for its reader. */
    private InputStream startReading() throws Exception {
        String query = "SELECT ?a ?c ?d ?f { ?a ?b ?c . ?d ?b ?f } LIMIT 30000";
        InputStream body = ContractClient.create()
                .send(client.request(form("query", query)).build(), BodyHandlers.ofInputStream())
                .body();
        assertThat(body.readNBytes(1000)).hasSize(1000);
        return body;
    }

    private void noneIsOpen() throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(10);
        while (store.open() > 0 && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
        }
        assertThat(store.open()).isZero();
    }

    @Test
    void putAndDeleteAreNotAllowed() throws Exception {
        long before = store.quads();
        assertThat(client.send(client.request("")
                                .PUT(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
                                .header("Content-Type", "text/turtle")
                                .build())
                        .statusCode())
                .isEqualTo(405);
        assertThat(client.send(client.request("graph=urn:g").DELETE().build()).statusCode())
                .isEqualTo(405);
        assertThat(client.post("text/turtle", "<urn:a> <urn:b> <urn:c> .").statusCode())
                .isEqualTo(415);
        assertThat(store.quads()).isEqualTo(before);
    }

    @Test
    void whatTheProtocolForbidsIsRefused() throws Exception {
        HttpResponse<String> latin = client.send(client.request("")
                .header("Content-Type", "application/sparql-query; charset=utf-16")
                .POST(BodyPublishers.ofByteArray(PLACES.getBytes(StandardCharsets.UTF_16)))
                .build());
        assertThat(latin.statusCode()).isEqualTo(400);
        assertThat(latin.body()).contains("errors/sparql-charset");
        HttpResponse<String> twice = client.send(client.request(form("query", PLACES))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(PLACES))
                .build());
        assertThat(twice.statusCode()).isEqualTo(400);
        HttpResponse<String> untyped = client.send(
                client.request("").POST(BodyPublishers.ofString(PLACES)).build());
        assertThat(untyped.statusCode()).isEqualTo(415);
        assertThat(client.query("SELECT * { broken").statusCode()).isEqualTo(400);
    }

    @Test
    void graphsOfAFormMayStandInItsAddress() throws Exception {
        HttpResponse<String> answer =
                client.send(client.request(form("default-graph-uri", "https://data.example.vn/dataset/x/version/1"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form("query", "SELECT * { ?s ?p ?o }")))
                        .build());
        assertThat(answer.body()).contains("id/v1").doesNotContain("dak-lak");
    }

    @Test
    void sameQuestionToTheSameStateIsNotAnsweredAgain() throws Exception {
        String path = "/sparql?" + form("query", "SELECT (COUNT(*) AS ?n) " + MANY);
        String etag = header(client.path("HEAD", path), "etag");
        assertThat(etag).startsWith("W/");
        HttpResponse<String> again = client.path("GET", path, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(client.path("HEAD", path, "Accept", "text/csv"), "etag"))
                .isNotEqualTo(etag);
        assertThat(client.post("application/sparql-query", PLACES).headers().firstValue("etag"))
                .isEmpty();
        for (String passing : List.of("NOW()", "RAND()", "STRUUID()", "IRI(CONCAT('urn:', STR(UUID())))")) {
            assertThat(client.query("SELECT (" + passing + " AS ?x) {}")
                            .headers()
                            .firstValue("etag"))
                    .as(passing)
                    .isEmpty();
        }
    }

    @Test
    void wholeGraphsAreReadByTheGraphStoreProtocol() throws Exception {
        String version = "/graphs?" + form("graph", "https://data.example.vn/dataset/x/version/1");
        HttpResponse<String> named = client.path("GET", version, "Accept", "application/n-triples");
        assertThat(named.body())
                .isEqualTo("<https://data.example.vn/id/old> <https://data.example.vn/def/is>"
                        + " <https://data.example.vn/id/v1> .\n");
        assertThat(client.path("GET", "/graphs?default", "Accept", "text/turtle")
                        .body())
                .contains("\"Việt Nam\"@vi")
                .doesNotContain("id/v1", "hush");
        for (String form :
                List.of("application/rdf+xml", "application/ld+json", "application/trig", "application/n-quads")) {
            assertThat(client.path("GET", version, "Accept", form).body()).contains("id/v1");
        }
        HttpResponse<String> head = client.path("HEAD", version);
        assertThat(header(head, "content-type")).isEqualTo("text/turtle;charset=utf-8");
        assertThat(client.path("GET", version, "If-None-Match", header(head, "etag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /graphs, 400",
        "GET, /graphs?graph=, 400",
        "GET, /graphs?default&graph=urn:g, 400",
        "GET, /graphs?graph=urn:a&graph=urn:b, 400",
        "GET, /graphs?graph=https://data.example.vn/nothing, 404",
        "HEAD, /graphs?graph=https://data.example.vn/nothing, 404",
        "GET, /graphs?graph=urn:x-congmo:log, 404",
        "GET, /graphs?graph=urn:x-arq:UnionGraph, 404",
        "PUT, /graphs?default, 405",
        "POST, /graphs?default, 405",
        "PATCH, /graphs?default, 405",
        "DELETE, /graphs?default, 405",
        "OPTIONS, /graphs, 200",
        "OPTIONS, /sparql, 200",
    })
    void graphStoreGivesWhatIsPublishedAndTakesNothing(String method, String path, int status) throws Exception {
        long before = store.quads();
        HttpResponse<String> answer = client.path(method, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("hush");
        assertThat(store.quads()).isEqualTo(before);
    }

    @Test
    void nothingElseWaitsForCostlyQueries() throws Exception {
        millisecondsOfPlainAnswers();
        List<CompletableFuture<HttpResponse<String>>> bombs = IntStream.range(0, 8)
                .mapToObj(i -> client.start("SELECT (COUNT(*) AS ?n" + i + ") " + MANY))
                .toList();
        Thread.sleep(300);
        List<Long> times = millisecondsOfPlainAnswers();
        assertThat(bombs.stream().filter(CompletableFuture::isDone)).hasSizeLessThan(8);
        bombs.forEach(bomb -> bomb.cancel(true));
        assertThat(times.get(times.size() / 2)).as("median of %s", times).isLessThan(500);
        assertThat(times.getLast()).as("slowest of %s", times).isLessThan(5_000);
        noneIsOpen();
    }

    private List<Long> millisecondsOfPlainAnswers() throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Instant start = Instant.now();
            HttpResponse<String> answer = client.path("GET", i % 2 == 0 ? "/actuator/health/liveness" : "/sparql");
            assertThat(answer.statusCode()).isEqualTo(200);
            times.add(Duration.between(start, Instant.now()).toMillis());
        }
        return times.stream().sorted().toList();
    }
}
