package vn.congmo.gateway.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.gateway.sparql.SparqlClient.form;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
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
        properties = {"gateway.sparql.timeout=2s", "gateway.sparql.kept-rows=100000"})
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "SELECT * { ?s ?p ?o FILTER(<java:java.lang.System.exit>(1)) } § sparql-function",
                "SELECT * { BIND(<http://jena.apache.org/ARQ/function#now>() AS ?x) } § sparql-function",
                "SELECT * { BIND(<http://jena.apache.org/ARQ/js#x>(1) AS ?x) } § sparql-function",
                "SELECT * { BIND(<http://www.w3.org/2005/xpath-functions#doc>('file:///') AS ?x) } § sparql-function",
                "SELECT (<java:x.Y>(?s) AS ?x) { ?s ?p ?o } § sparql-function",
                "SELECT * { ?s ?p ?o } ORDER BY <java:x.Y>(?s) § sparql-function",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<java:x.Y>(?s)) § sparql-function",
                "SELECT (MAX(<java:x.Y>(?s)) AS ?x) { ?s ?p ?o } § sparql-function",
                "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?x) { ?s ?p ?o } §"
                        + " sparql-function",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) } § sparql-property-function",
                "SELECT * { ?s <http://jena.apache.org/ARQ/list#member> ?a } § sparql-property-function",
                "SELECT * { ?s <java:x.Y> ?a } § sparql-property-function",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s <java:x.Y> ?a } } § sparql-property-function",
                "SELECT * { <urn:a> (<urn:p>*)* ?x } § sparql-path",
                "SELECT * { <urn:a> (<urn:p>/<urn:q>)+ ?x } § sparql-path",
                "SELECT * { <urn:a> ((<urn:p>+)|<urn:q>)+ ?x } § sparql-path",
                "SELECT * { ?a <urn:p>* ?x } § sparql-path",
                "SELECT * { <urn:a> <urn:p>* ?b . ?b <urn:p>* ?c . ?c <urn:p>* ?d . ?d <urn:p>* <urn:z> } §"
                        + " sparql-path",
                "SELECT * { <urn:a> (!<urn:p>)* ?x } § sparql-path",
                "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), ?p)) } § sparql-regex",
                "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), '(a)\\\\1')) } § sparql-regex",
                "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), '(?=a)b')) } § sparql-regex",
                "SELECT (REPLACE(STR(?s), '(?<!a)b', '') AS ?x) { ?s ?p ?o } § sparql-regex",
                "SELEC * { } § sparql-syntax",
                "JSON { 'a': 1 } WHERE { } § sparql-syntax",
                "'' § sparql-syntax",
            })
    void eachRefusalHasItsCode(String query, String code) throws Exception {
        HttpResponse<String> answer = client.query(query);
        assertThat(answer.body()).contains("errors/" + code);
        assertThat(answer.statusCode()).isIn(400, 403);
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
    void longPatternsAreRefused() throws Exception {
        assertThat(client.query("ASK { FILTER(REGEX('a', '" + "a".repeat(201) + "')) }")
                        .body())
                .contains("errors/sparql-regex");
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

    @Test
    void boundedFunctionsMeanTheSame() throws Exception {
        String query = "SELECT (REPLACE('2026-11-22', '(\\\\d+)-(\\\\d+)-(\\\\d+)', '$3/$2/$1') AS ?a)"
                + " (REPLACE('Đắk LẮK'@vi, 'ắk', 'ak', 'i') AS ?b) (CONCAT('x'@vi, 'y'@vi) AS ?c)"
                + " (REGEX('Việt Nam', 'nam$', 'i') AS ?d) (REPLACE('a', 'x*', 'b') AS ?e) (REGEX(5, '5') AS ?f) {}";
        assertThat(client.get("text/tab-separated-values", "query", query).body())
                .isEqualTo("?a\t?b\t?c\t?d\t?e\t?f\n\"22/11/2026\"\t\"Đak Lak\"@vi\t\"xy\"@vi\ttrue\t\t\n");
    }

    private HttpResponse<String> direct(String query) throws Exception {
        return client.post("application/sparql-query", query);
    }
}
