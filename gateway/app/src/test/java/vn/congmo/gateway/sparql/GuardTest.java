package vn.congmo.gateway.sparql;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.congmo.gateway.sparql.SparqlClient.form;
import static vn.congmo.gateway.sparql.SparqlClient.header;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = SparqlApplication.class,
        properties = {
            "gateway.sparql.timeout=2s",
            "gateway.sparql.kept-rows=5000",
            "gateway.sparql.most-results=30000",
            "gateway.sparql.all-text=1000000"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {

    private static final AtomicInteger HITS = new AtomicInteger();
    private static final HttpServer CANARY = canary();
    private static final String HTTP = "http://127.0.0.1:" + CANARY.getAddress().getPort() + "/";

    @LocalServerPort
    private int port;

    @Autowired
    private SparqlApplication.MemoryStore store;

    private SparqlClient client = new SparqlClient(0);

    private static HttpServer canary() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                HITS.incrementAndGet();
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void watch() {
        CANARY.start();
    }

    @AfterAll
    static void nobodyCalledOut() {
        CANARY.stop(0);
        assertThat(HITS).hasValue(0);
    }

    @BeforeEach
    void connect() {
        client = new SparqlClient(port);
    }

    static Stream<String> callsOut() {
        List<String> places =
                List.of(HTTP, "file:///etc/hostname", "http://[::1]:1/", "http://localhost:1/x", "jar:file:/x!/y");
        return places.stream().flatMap(GuardTest::callsOutTo);
    }

    private static Stream<String> callsOutTo(String place) {
        return Stream.of(
                        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                        "SELECT * { VALUES ?u { <%s> } SERVICE ?u { ?s ?p ?o } }",
                        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?q ?r } } }",
                        "SELECT * { { SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } } } }",
                        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o OPTIONAL { SERVICE SILENT <%s> { ?s ?q ?r } } }",
                        "ASK { ?s ?p ?o MINUS { SERVICE <%s> { ?s ?p ?o } } }",
                        "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { SERVICE <%s> { ?s ?p ?o } } }",
                        "SELECT * FROM <%s> { ?s ?p ?o }",
                        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
                        "DESCRIBE <urn:x> FROM <%s>",
                        "LOAD <%s>",
                        "LOAD SILENT <%s> INTO GRAPH <urn:g>",
                        "SELECT * { ?s ?p ?o BIND(IF(EXISTS { SERVICE <%s> { ?a ?b ?c } }, 1, 2) AS ?x) }")
                .map(query -> query.formatted(place));
    }

    @ParameterizedTest
    @MethodSource("callsOut")
    void callingOutIsRefusedByName(String query) throws Exception {
        HttpResponse<String> answer = client.query(query);
        assertThat(answer.statusCode()).isIn(400, 403);
        assertThat(answer.body())
                .containsAnyOf("errors/sparql-service", "errors/sparql-unknown-graph", "errors/sparql-update");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void graphsOfTheProtocolAreNeverFetched(String parameter) throws Exception {
        for (String place : List.of(HTTP, "file:///etc/hostname", "urn:x-congmo:log")) {
            assertThat(client.get("*/*", "query", "SELECT * { ?s ?p ?o }", parameter, place)
                            .body())
                    .contains("errors/sparql-unknown-graph");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "PREFIX x: <urn:x#> # a comment\n BASE <urn:b> DELETE WHERE { ?s ?p ?o }",
                "CLEAR ALL",
                "DROP GRAPH <urn:g>",
                "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "COPY DEFAULT TO <urn:g>",
                "delete data { <urn:a> <urn:b> <urn:c> } ; insert data { <urn:a> <urn:b> <urn:c> }",
            })
    void updateIsRefusedThroughEveryDoor(String update) throws Exception {
        long before = store.quads();
        assertThat(client.query(update).body()).contains("errors/sparql-update");
        assertThat(client.get("*/*", "update", update).body()).contains("errors/sparql-update");
        assertThat(client.post("application/x-www-form-urlencoded", form("update", update))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.post("application/sparql-update", update).statusCode())
                .isEqualTo(403);
        assertThat(client.post("application/sparql-query", update).statusCode()).isEqualTo(403);
        assertThat(store.quads()).isEqualTo(before);
    }

    static Stream<Arguments> bombs() throws IOException {
        return blocks("/sparql/bombs.txt").map(GuardTest::named);
    }

    /** Each with the prefixes that stand before all of them. */
    static Stream<Arguments> queries() throws IOException {
        List<String> blocks = blocks("/sparql/queries.txt").toList();
        return blocks.stream().skip(1).map(query -> named(query.replaceFirst("\n", "\n" + blocks.getFirst() + "\n")));
    }

    private static Arguments named(String block) {
        String[] parts = block.split("\n", 2);
        return arguments(parts[0].substring(2), parts[1]);
    }

    private static Stream<String> blocks(String resource) throws IOException {
        try (InputStream corpus = GuardTest.class.getResourceAsStream(resource)) {
            String text = new String(requireNonNull(corpus).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.strip().split("\n\n"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void queriesAsPeopleAskThemAreAnswered(String name, String query) throws Exception {
        HttpResponse<String> answer = client.post("application/sparql-query", query);
        assertThat(answer.statusCode()).as("%s: %s", name, answer.body()).isEqualTo(200);
    }

    @Test
    void thereAreTwoHundredOfThem() throws Exception {
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void eachBombIsRefusedByItsCodeWithAHint(String name, String query) throws Exception {
        HttpResponse<String> answer = client.query(query);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 503);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("errors/" + name.substring(0, name.indexOf(':')) + "\"", ":");
    }

    @Test
    void deepAndLongQueriesAreRefusedAtOnce() throws Exception {
        assertThat(direct("SELECT * " + "{".repeat(20_000)).body()).contains("errors/sparql-too-deep");
        assertThat(direct("ASK { FILTER(" + "(".repeat(9_000) + "1" + ")".repeat(9_000) + ") }")
                        .body())
                .contains("errors/sparql-too-deep");
        assertThat(direct("SELECT * { VALUES ?x { " + "1 ".repeat(100_000) + "} }")
                        .statusCode())
                .isEqualTo(413);
        assertThat(direct("#".repeat(2_000_000)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "'?s ?p ?o . ', 61, sparql-too-many-triples",
        "'{} UNION ', 50, sparql-too-many-unions",
        "'VALUES ?x { 1 2 3 4 5 6 7 8 9 10 } ', 501, sparql-too-many-values",
    })
    void largeQueriesAreRefusedByWhatIsLarge(String part, int times, String code) throws Exception {
        HttpResponse<String> answer = direct("ASK { " + part.repeat(times) + "{} }");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("errors/" + code);
    }

    @Test
    void longChainsAreAnsweredOneWayOrTheOther() throws Exception {
        for (String chain : List.of("1" + "&&1".repeat(9_000), "1" + "+1".repeat(12_000), "-".repeat(20_000) + "1")) {
            HttpResponse<String> answer = direct("ASK { FILTER(" + chain + ") }");
            assertThat(answer.statusCode()).isIn(200, 400, 403, 500);
        }
        assertThat(direct("ASK { {} " + "UNION {}".repeat(3_000) + " }").statusCode())
                .isIn(200, 400, 403, 500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o } LIMIT 10",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
                "SELECT ?type (COUNT(?s) AS ?n) { ?s a ?type } GROUP BY ?type ORDER BY DESC(?n)",
                "SELECT DISTINCT ?p { ?s ?p ?o }",
                "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
                "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), '^đắk', 'i')) }",
                "SELECT (REPLACE('2026-11-22', '(\\\\d+)-(\\\\d+)-(\\\\d+)', '$3/$2/$1') AS ?d) {}",
                "SELECT (CONCAT('a', 'b', STR(1)) AS ?x) {}",
                "SELECT ?a ?b { <urn:a> <urn:broader>* ?a . ?a <urn:broader>+ ?b }",
                "SELECT * { ?a <urn:list>/<urn:rest>*/<urn:first> ?b . ?a <urn:p> ?c }",
                "SELECT * { VALUES ?a { <urn:a> <urn:b> } ?a (<urn:p>|^<urn:q>)+ ?b }",
                "SELECT * { ?s <urn:a>/<urn:b>? ?o }",
                "SELECT * { ?s !(<urn:a>|^<urn:b>) ?o } LIMIT 3",
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('5') + xsd:decimal('1.5') AS ?x)"
                        + " {}",
                "SELECT ?s (GROUP_CONCAT(DISTINCT ?o; SEPARATOR='|') AS ?all) { ?s a ?o } GROUP BY ?s",
                "SELECT ?s { ?s a ?t MINUS { ?s <urn:none> ?x } }",
                "SELECT ?s { ?s a ?t OPTIONAL { ?s <urn:none> ?x FILTER(?x > 5) } FILTER(!BOUND(?x)) }",
                "SELECT ?s ?n { { SELECT ?s (COUNT(?p) AS ?n) { ?s ?p ?o } GROUP BY ?s } FILTER(?n > 1) }",
                "ASK { ?s ?p ?o FILTER NOT EXISTS { ?s <urn:none> ?x } }",
                "CONSTRUCT { ?s <urn:label> ?o } WHERE { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?o }",
                "DESCRIBE <urn:x>",
                "DESCRIBE ?s { ?s a ?t } LIMIT 2",
                "SELECT (YEAR(NOW()) AS ?y) (STRUUID() AS ?u) (MD5('x') AS ?h) (IF(true, 1, 2) AS ?i) {}",
                "SELECT * { { ?s a ?t } UNION { ?s <urn:p> ?o } } ORDER BY ?s LIMIT 5 OFFSET 1",
                "SELECT (COALESCE(?x, 'không') AS ?y) (STRLANG('a', 'vi') AS ?l) (STRDT('1', <urn:t>) AS ?t) {}",
                "SELECT * { ?s <http://www.w3.org/2000/01/rdf-schema#member> ?o }",
                "SELECT (AVG(?x) AS ?avg) (MIN(?x) AS ?min) (SUM(?x) AS ?sum) { VALUES ?x { 1 2 3 } }",
            })
    void honestQueriesPass(String query) throws Exception {
        HttpResponse<String> answer = client.query(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d a ?f }",
                "SELECT * { <https://data.example.vn/id/place/dak-lak> ?b ?c . ?d ?e ?f . <urn:none> ?g ?h }",
                "SELECT * { ?a a ?t . ?d a ?u . ?g a ?v . ?j a ?w }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c BIND(IRI(CONCAT(STR(?a), '#x')) AS ?d) ?d ?e ?f . ?f ?g ?h }",
                "SELECT * { ?a a ?t OPTIONAL { ?a ?b ?c } OPTIONAL { ?t ?d ?e } VALUES ?x { 1 2 3 } }",
                "SELECT * { { SELECT (COUNT(*) AS ?n) { ?a ?b ?c } } { SELECT (MAX(?f) AS ?m) { ?d ?e ?f } } ?g a ?t }",
                "SELECT * { { SELECT * { ?a ?b ?c } LIMIT 3 } { SELECT * { ?d ?e ?f } LIMIT 3 } { ?g ?h ?i } }",
                "SELECT * { ?s a ?t . ?s ?p ?o FILTER NOT EXISTS { ?s ?b ?c . ?t ?e ?f . ?o ?h ?i } }",
                "SELECT * { ?s a ?t . ?t a ?u . { ?s ?p ?o . ?t ?q ?r . ?u ?v ?w } UNION { ?s a ?o } }",
                "SELECT * { GRAPH ?g { ?a ?b ?c . ?d ?e ?f } ?h a ?i }",
            })
    void partsWithFewCombinationsNeedNoConnection(String query) throws Exception {
        HttpResponse<String> answer = client.query(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { <urn:none> ?a ?b FILTER(?a != ?b) ?b ?c ?d . ?d ?e ?f }",
                "ASK { FILTER EXISTS { ?s ?p ?o FILTER(?o = 0) ?o ?q ?r . ?r ?t ?u } }",
                "ASK { VALUES ?x { 1 } FILTER(!EXISTS { ?s ?p ?o FILTER(?o = 0) ?o ?q ?r . ?r ?t ?u } && ?x = 2) }",
            })
    void nothingFoundFirstIsNoFailure(String query) throws Exception {
        assertThat(client.query(query).body()).contains("\"boolean\" : false");
    }

    @Test
    void boundedFunctionsMeanTheSame() throws Exception {
        String query = "SELECT (REPLACE('2026-11-22', '(\\\\d+)-(\\\\d+)-(\\\\d+)', '$3/$2/$1') AS ?a)"
                + " (REPLACE('Đắk LẮK'@vi, 'ắk', 'ak', 'i') AS ?b) (CONCAT('x'@vi, 'y'@vi) AS ?c)"
                + " (REGEX('Việt Nam', 'nam$', 'i') AS ?d) (REPLACE('a', 'x*', 'b') AS ?e) (REGEX(5, '5') AS ?f) {}";
        assertThat(client.get("text/tab-separated-values", "query", query).body())
                .isEqualTo("?a\t?b\t?c\t?d\t?e\t?f\n\"22/11/2026\"\t\"Đak Lak\"@vi\t\"xy\"@vi\ttrue\t\t\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "Đắk Lắk § ^\\w+ \\w+$ § '' § true",
                "a_b § ^\\w+$ § '' § false",
                "a_b § ^[\\w_]+$ § '' § true",
                "đường 7 § \\D\\W\\d § '' § true",
                "ngày ๓ § \\d § '' § true",
                "ĐẮK LẮK § đắk § i § true",
                "đăk § [^\\p{L}] § '' § false",
                "a\\nb § a.b § '' § false",
                "a\\nb § a.b § s § true",
                "a\\nb § ^b$ § '' § false",
                "a\\nb § ^b$ § m § true",
                "abc § a b c § x § true",
                "a c § a[ ]c § x § true",
                "1.269/QĐ § 1.269/ § q § true",
                "1x269/QĐ § 1.269/ § q § false",
                "1269/QĐ-UBND § ^(?:\\d{1,4})\\/QĐ\\-UBND$ § '' § true",
                "aab § ^a{2,}?b$ § '' § true",
                "[x] § \\[[^\\]]\\] § '' § true",
            })
    void regularExpressionsAreThoseOfXPath(String text, String pattern, String flags, boolean matches) {
        assertThat(XPathRegex.compile(pattern, flags)
                        .matcher(text.replace("\\n", "\n"))
                        .find())
                .isEqualTo(matches);
    }

    private HttpResponse<String> direct(String query) throws Exception {
        return client.post("application/sparql-query", query);
    }
}
