package vn.congmo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.congmo.gateway.contract.ContractClient;
import vn.congmo.gateway.publication.Outcome;
import vn.congmo.gateway.publication.Progress;
import vn.congmo.gateway.publication.Publisher;
import vn.congmo.gateway.search.Search;

/** The bundled data, published by the whole application and read through every door: all doors tell the same. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WholePathTest {

    private static final String BASE = "https://mo.example";
    private static final Path DATASETS = Path.of("../../datasets");
    private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)");

    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("gateway.base-iri", () -> BASE);
        settings.add("gateway.data", () -> data);
    }

    @BeforeAll
    static void publish(@Autowired Publisher publisher) {
        assertThat(publisher.publishAll(DATASETS, Progress.SILENT)).hasSize(5).allSatisfy(outcome -> assertThat(outcome)
                .isInstanceOf(Outcome.Published.class));
    }

    @Test
    void unchangedInputPublishesNothingNew(@Autowired Publisher publisher) {
        assertThat(publisher.publishAll(DATASETS, Progress.SILENT))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Unchanged.class));
    }

    @ParameterizedTest
    @CsvSource({
        "documents, plans, documents, def/OfficialDocument, 5",
        "tasks, plans, tasks, def/Task, 100",
        "problems, big-problems, problems, def/BigProblem, 236",
        "indicators, indicators, indicators, def/Indicator, 37",
        "observations, indicators, observations, http://purl.org/linked-data/cube#Observation, 6835",
        "organisations, organisations, organisations, http://www.w3.org/ns/org#FormalOrganization, 100",
        "places, places, places, http://schema.org/AdministrativeArea, 190",
    })
    void sparqlRestAndCsvCountTheSame(String collection, String dataset, String table, String type, int least)
            throws Exception {
        String iri = type.startsWith("http") ? type : BASE + "/" + type;
        int rest = total(
                get("/api/v1/" + collection + "?limit=1", "application/json").body());
        int csv =
                records(get("/dataset/" + dataset + "/" + table + ".csv", "*/*").body());
        int sparql = number(select("SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a <%s> }".formatted(iri)));
        assertThat(rest).isGreaterThanOrEqualTo(least).isEqualTo(csv).isEqualTo(sparql);
    }

    @Test
    void restAsCsvHoldsEveryRowOfTheFile() throws Exception {
        String file = get("/dataset/big-problems/problems.csv", "*/*").body();
        String rest = get("/api/v1/problems", "text/csv").body();
        assertThat(records(rest)).isEqualTo(records(file));
        assertThat(rest.lines().findFirst()).isEqualTo(file.lines().findFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "problem/dak-lak-2026-1",
                "document/001-1df0d36ed03ad802",
                "organisation/so-khoa-hoc-va-cong-nghe-dak-lak",
                "place/dak-lak",
                "indicator/dti",
                "code/place-kind/province"
            })
    void everyThingLeadsToAPageAndToData(String thing) throws Exception {
        String page = follow("/id/" + thing, "text/html");
        assertThat(get(page, "text/html").statusCode()).isEqualTo(200);

        String document = follow("/id/" + thing, "text/turtle");
        Node subject = NodeFactory.createURI(BASE + "/id/" + thing);
        assertThat(turtle(get(document, "text/turtle").body()).contains(subject, Node.ANY, Node.ANY))
                .isTrue();
    }

    @Test
    void everySearchFindsWhatAPersonExpects(@Autowired Search search) throws IOException {
        List<RankingCase> cases = RankingCase.read(Path.of("src/test/resources/search/ranking.txt"));
        assertThat(cases).hasSizeGreaterThan(40);
        assertThat(cases.stream().flatMap(each -> each.broken(search, BASE)).toList())
                .isEmpty();
    }

    @Test
    void aTaskCitesASentenceThatStandsInItsDocument() throws Exception {
        String csv = select("""
            PREFIX oa: <http://www.w3.org/ns/oa#>
            SELECT ?task WHERE {
              ?task a <%1$s/def/Task> .
              FILTER NOT EXISTS { ?task <%1$s/def/evidence> [ oa:hasSource ?d ; oa:hasSelector [ oa:exact ?q ] ] }
            }\
            """.formatted(BASE));
        assertThat(records(csv)).isZero();
    }

    @Test
    void aVersionGraphHoldsWhatTheCurrentUnionHolds() throws Exception {
        String inVersion = select(
                "SELECT (COUNT(*) AS ?n) WHERE { GRAPH <%s/dataset/plans/version/1> { ?s ?p ?o } }".formatted(BASE));
        String missing = select("""
            SELECT (COUNT(*) AS ?n) WHERE {
              GRAPH <%s/dataset/plans/version/1> { ?s ?p ?o } FILTER NOT EXISTS { ?s ?p ?o }
            }\
            """.formatted(BASE));
        assertThat(number(inVersion)).isGreaterThan(1_000);
        assertThat(number(missing)).isZero();
    }

    @Test
    void theServiceDescriptionNamesEveryGraphAndCountsItsTriples() throws Exception {
        Graph description = turtle(get("/sparql", "text/turtle").body());
        String found = select("""
            SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g\
            """);
        assertThat(rows(description, """
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            SELECT ?g WHERE { ?service sd:defaultDataset/sd:namedGraph [ a sd:NamedGraph ; sd:name ?g ] }\
            """))
                .containsExactlyInAnyOrderElementsOf(found.lines()
                        .skip(1)
                        .map(row -> row.replaceFirst(",.*", ""))
                        .toList());
        assertThat(rows(description, """
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX void: <http://rdfs.org/ns/void#>
            SELECT (CONCAT(STR(?g), ",", STR(?n)) AS ?row) WHERE {
              ?graph sd:name ?g ; sd:graph [ a sd:Graph ; void:triples ?n ] }\
            """)).hasSize(5).isSubsetOf(found.lines().toList());
    }

    @Test
    void voidCountsTheLinksBetweenDatasets() throws Exception {
        Graph description = turtle(get("/.well-known/void", "text/turtle").body());
        List<String> linksets = rows(description, """
            PREFIX void: <http://rdfs.org/ns/void#>
            SELECT (CONCAT(STRAFTER(STR(?from), "/dataset/"), " ", STRAFTER(STR(?to), "/dataset/"), " ", STR(?p), " ",
                STR(?n)) AS ?row) WHERE {
              ?all void:subset [ a void:Linkset ; void:subjectsTarget ?from ; void:objectsTarget ?to ;
                void:linkPredicate ?p ; void:triples ?n ] }\
            """);
        assertThat(linksets).isNotEmpty().allSatisfy(linkset -> {
            String[] parts = linkset.split(" ");
            String linked = select("""
                SELECT (COUNT(*) AS ?n) WHERE {
                  GRAPH <%1$s/dataset/%2$s/version/1> { ?s <%4$s> ?o FILTER NOT EXISTS { ?o a ?own } }
                  FILTER EXISTS { GRAPH <%1$s/dataset/%3$s/version/1> { ?o a ?type } }
                }\
                """.formatted(BASE, parts[0], parts[1], parts[2]));
            assertThat(number(linked)).as(linkset).isEqualTo(Integer.parseInt(parts[3]));
        });
        assertThat(linksets.stream().map(linkset -> linkset.replaceFirst(" http.*", "")))
                .contains("plans organisations", "big-problems organisations", "organisations places");
    }

    @Test
    void anUnchangedDatasetAnswersNotModified() throws Exception {
        HttpResponse<String> first = get("/dataset/plans/tasks.csv", "*/*");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(request("/dataset/plans/tasks.csv").header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(first.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("text/csv").containsIgnoringCase("charset=utf-8"));
        assertThat(first.headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link).contains("describedby"));
    }

    @Test
    void noAddressNamesTheHostOfTheRequest() throws Exception {
        String catalogue = get("/catalog", "text/turtle").body();
        assertThat(catalogue).contains(BASE + "/dataset/plans").doesNotContain("localhost:" + port);
    }

    private String select(String query) throws Exception {
        String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpResponse<String> answer = get(path, "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String follow(String path, String accept) throws Exception {
        HttpResponse<String> answer = get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return send(request(path).header("Accept", accept));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = ContractClient.create()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int total(String json) {
        Matcher total = TOTAL.matcher(json);
        assertThat(total.find()).as(json).isTrue();
        return Integer.parseInt(total.group(1));
    }

    private static int number(String csv) {
        return csv.lines().skip(1).findFirst().map(Integer::parseInt).orElseThrow();
    }

    private static int records(String csv) {
        try (var reader = new CSVReaderBuilder(new StringReader(csv))
                .withCSVParser(new RFC4180Parser())
                .build()) {
            return reader.readAll().size() - 1;
        } catch (IOException | CsvException e) {
            throw new AssertionError(e);
        }
    }

    /** The values of the one variable of a query over a description. */
    private static List<String> rows(Graph description, String query) {
        try (QueryExecution run = QueryExecution.create(query, ModelFactory.createModelForGraph(description))) {
            ResultSet found = run.execSelect();
            String variable = found.getResultVars().getFirst();
            List<String> rows = new ArrayList<>();
            found.forEachRemaining(row -> rows.add(text(row.get(variable))));
            return rows;
        }
    }

    private static String text(RDFNode node) {
        return node.isLiteral()
                ? node.asLiteral().getString()
                : node.asResource().getURI();
    }

    private static Graph turtle(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).toGraph();
    }
}
