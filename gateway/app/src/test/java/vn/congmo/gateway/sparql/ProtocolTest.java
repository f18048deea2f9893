package vn.congmo.gateway.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.gateway.sparql.SparqlClient.form;
import static vn.congmo.gateway.sparql.SparqlClient.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the test cases of the W3C for the SPARQL 1.1 protocols ask for, as far as they are for reading. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = SparqlApplication.class,
        properties = {
            "gateway.sparql.timeout=2s",
            "gateway.sparql.kept-rows=5000",
            "gateway.sparql.most-results=30000",
            "gateway.sparql.all-text=1000000"
        })
class ProtocolTest {

    private static final String QUERY = "application/sparql-query";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ONE = "https://data.example.vn/dataset/x/version/1";
    private static final String TWO = "https://data.example.vn/dataset/x/version/2";
    private static final String BOTH =
            "ASK { <https://data.example.vn/id/old> ?p ?o . <https://data.example.vn/id/new> ?q ?r }";
    private static final String BOTH_NAMED = "ASK { GRAPH ?g1 { <https://data.example.vn/id/old> ?p ?o }"
            + " GRAPH ?g2 { <https://data.example.vn/id/new> ?q ?r } }";
    private static final String FULL =
            "ASK { <https://data.example.vn/id/old> ?p ?o" + " GRAPH ?g2 { <https://data.example.vn/id/new> ?q ?r } }";

    @LocalServerPort
    private int port;

    private SparqlClient client = new SparqlClient(0);

    @BeforeEach
    void connect() {
        client = new SparqlClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        BOTH + ", default-graph-uri, default-graph-uri, true",
        BOTH + ", default-graph-uri, named-graph-uri, false",
        BOTH_NAMED + ", named-graph-uri, named-graph-uri, true",
        BOTH_NAMED + ", default-graph-uri, default-graph-uri, false",
        FULL + ", default-graph-uri, named-graph-uri, true",
        FULL + ", named-graph-uri, default-graph-uri, false",
    })
    void graphsOfTheRequestAreTheDataset(String query, String first, String second, boolean answer) throws Exception {
        String graphs = form(first, ONE, second, TWO);
        String expected = "\"boolean\" : " + answer;
        assertThat(client.path("GET", "/sparql?" + form("query", query) + "&" + graphs)
                        .body())
                .contains(expected);
        assertThat(post(graphs, QUERY, query).body()).contains(expected);
        assertThat(post(graphs, FORM, form("query", query)).body()).contains(expected);
        assertThat(post("", FORM, form("query", query) + "&" + graphs).body()).contains(expected);
    }

    @Test
    void graphsOfTheRequestReplaceThoseOfTheQuery() throws Exception {
        String query = BOTH.replace("ASK", "ASK FROM <" + ONE + ">");
        assertThat(client.query(query).body()).contains("false");
        assertThat(post(form("default-graph-uri", ONE, "default-graph-uri", TWO), QUERY, query)
                        .body())
                .contains("true");
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT (1 AS ?value) {}, application/sparql-results+json",
        "ASK {}, application/sparql-results+json",
        "DESCRIBE <urn:x>, text/turtle;charset=utf-8",
        "CONSTRUCT { <urn:s> <urn:p> 1 } WHERE {}, text/turtle;charset=utf-8",
    })
    void eachFormOfQueryHasItsTypes(String query, String type) throws Exception {
        for (HttpResponse<String> answer :
                List.of(client.query(query), post("", QUERY, query), post("", FORM, form("query", query)))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "content-type")).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, 'query=ASK%20%7B%7D', '', '', 405",
        "GET, 'query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D', '', '', 400",
        "POST, '', text/plain, ASK {}, 415",
        "POST, '', '', query=ASK%20%7B%7D, 415",
        "POST, '', '', ASK {}, 415",
        "GET, query=ASK%20%7B, '', '', 400",
        "POST, '', application/sparql-query, ASK {, 400",
        "POST, query=ASK%20%7B%7D, application/sparql-query, ASK {}, 400",
        "POST, '', application/x-www-form-urlencoded, 'query=ASK%20%7B%7D&query=ASK%20%7B%7D', 400",
        "POST, '', application/x-www-form-urlencoded, '', 400",
        "GET, update=CLEAR%20ALL, '', '', 403",
        "POST, '', application/sparql-update, CLEAR ALL, 403",
        "POST, '', application/x-www-form-urlencoded, update=CLEAR%20ALL, 403",
        "POST, '', application/x-www-form-urlencoded, 'query=ASK%20%7B%7D&update=CLEAR%20ALL', 403",
        "GET, 'query=ASK%20%7B%7D&default-graph-uri=urn%3Anone', '', '', 400",
    })
    void badRequestsAreTheClients(String method, String parameters, String type, String body, int status)
            throws Exception {
        var request = client.request(parameters).method(method, BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> answer = client.send(request.build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/graphs"})
    void optionsTellTheMethodsForReading(String path) throws Exception {
        assertThat(header(client.path("OPTIONS", path), "allow"))
                .contains("GET", "HEAD")
                .doesNotContain("PUT", "DELETE");
        assertThat(header(client.path("DELETE", path), "allow")).contains("GET").doesNotContain("PUT", "DELETE");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws Exception {
        for (byte[] query : new byte[][] {
            "ASK { <urn:\u00e9> ?p ?o }".getBytes(StandardCharsets.ISO_8859_1),
            "ASK {}".getBytes(StandardCharsets.UTF_16)
        }) {
            HttpResponse<String> answer = client.send(client.request("")
                    .header("Content-Type", QUERY)
                    .POST(BodyPublishers.ofByteArray(query))
                    .build());
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void graphThatExistsHasAHeadAndOneThatDoesNotHasNone() throws Exception {
        HttpResponse<String> head = client.path("HEAD", "/graphs?" + form("graph", TWO), "Accept", "text/turtle");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "content-type")).isEqualTo("text/turtle;charset=utf-8");
        assertThat(client.path("HEAD", "/graphs?" + form("graph", TWO + "0")).statusCode())
                .isEqualTo(404);
        assertThat(client.path("GET", "/graphs?" + form("graph", TWO), "Accept", "image/png")
                        .statusCode())
                .isEqualTo(406);
    }

    private HttpResponse<String> post(String parameters, String type, String body) throws Exception {
        return client.send(client.request(parameters)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
