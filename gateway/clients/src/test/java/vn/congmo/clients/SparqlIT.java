package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Clients of the SPARQL protocol that others wrote ask every form of query and are answered alike. */
class SparqlIT {

    private static final String DATASETS = "SELECT ?dataset ?title { ?dataset a <http://www.w3.org/ns/dcat#Dataset> ;"
            + " <http://purl.org/dc/terms/title> ?title ; <http://www.w3.org/ns/dcat#hasCurrentVersion> ?version"
            + " FILTER(LANG(?title) = 'vi') } ORDER BY ?dataset";
    private static final String ASK = "ASK { ?dataset a <http://www.w3.org/ns/dcat#Dataset> }";
    private static final String CONSTRUCT = "CONSTRUCT { ?dataset <http://purl.org/dc/terms/title> ?title } WHERE {"
            + " ?dataset <http://www.w3.org/ns/dcat#hasCurrentVersion> ?version ;"
            + " <http://purl.org/dc/terms/title> ?title }";

    private static final SPARQLRepository RDF4J = new SPARQLRepository(Bundled.address("/sparql"));

    @BeforeAll
    static void open() {
        RDF4J.init();
    }

    @AfterAll
    static void close() {
        RDF4J.shutDown();
    }

    @Test
    void rdf4jReadsRowsGraphsAndTruths() {
        try (RepositoryConnection connection = RDF4J.getConnection()) {
            List<BindingSet> rows =
                    QueryResults.asList(connection.prepareTupleQuery(DATASETS).evaluate());
            assertThat(rows).hasSameSizeAs(Bundled.datasets());
            assertThat(rows.getFirst().getValue("title").stringValue()).isEqualTo("Bài toán lớn");
            assertThat(connection.prepareBooleanQuery(ASK).evaluate()).isTrue();
            assertThat(QueryResults.asModel(
                            connection.prepareGraphQuery(CONSTRUCT).evaluate()))
                    .hasSize(2 * rows.size());
            assertThat(connection.hasStatement(null, null, null, false)).isTrue();
            assertThat(QueryResults.asList(connection.getContextIDs())).isNotEmpty();
        }
    }

    @Test
    void rdf4jIsToldWhyAQueryIsRefused() {
        try (RepositoryConnection connection = RDF4J.getConnection()) {
            assertThatThrownBy(() -> connection
                            .prepareTupleQuery("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
                            .evaluate()
                            .close())
                    .hasStackTraceContaining("SERVICE");
            assertThatThrownBy(() -> connection.prepareUpdate("CLEAR ALL").execute())
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void sparqlWrapperReadsEveryFormatByGetAndPost() {
        JsonNode said =
                Python.run("SPARQLWrapper", "sparql.py", List.of(Bundled.address("/sparql"), DATASETS, ASK, CONSTRUCT));
        int datasets = Bundled.datasets().size();
        for (String method : List.of("GET", "POST", "POSTDIRECTLY")) {
            JsonNode answers = said.path(method);
            for (String format : List.of("json", "xml", "csv", "tsv")) {
                assertThat(answers.path(format).asInt())
                        .as("%s %s", method, format)
                        .isEqualTo(datasets);
            }
            assertThat(answers.path("ask").asBoolean()).isTrue();
            for (String format : List.of("turtle", "rdf+xml", "n3")) {
                assertThat(answers.path(format).asInt())
                        .as("%s %s", method, format)
                        .isEqualTo(2 * datasets);
            }
        }
    }
}
