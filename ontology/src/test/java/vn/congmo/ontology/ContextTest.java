package vn.congmo.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContextTest {

    /** As the gateway serves it. */
    private static final String CONTEXT =
            Sources.text(Path.of("context", "congmo.jsonld")).replace("{base}", Sources.BASE);

    private static final Node TASK = Sources.iri(Sources.BASE + "/id/task/001-2-3");

    /** What a table says with a column must be what the API says with the same name. */
    static List<TableGroups.Column> columns() {
        return TableGroups.columns()
                .filter(column -> !column.isVirtual() && column.describesRow())
                .filter(column -> column.rowClass().isPresent())
                .filter(column -> column.propertyUrl().isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void keyOfAColumnMeansThePropertyOfTheColumn(TableGroups.Column column) {
        String type = Terms.expand(column.rowClass().orElseThrow());
        Graph graph = parse("\"@id\": \"/id/x/y\", \"@type\": \"%s\", \"%s\": \"%s\""
                .formatted(className(type), camelCase(column.name()), "2026"));
        assertThat(graph.find()
                        .mapWith(triple -> triple.getPredicate().getURI())
                        .toList())
                .contains(Terms.expand(column.propertyUrl().orElseThrow()));
    }

    @Test
    void itemOfTheApiBecomesTheTriplesOfTheTable() {
        Graph graph = parse("""
                "@id": "/id/task/001-2-3", "@type": "Task", "id": "001-2-3", "path": "2-3", "modality": "order",
                "leadName": ["Sở Khoa học và Công nghệ"], "lead": ["so-khoa-hoc-va-cong-nghe-dak-lak"],
                "status": "overdue", "document": "001",
                "evidence": {"quote": "Rà soát", "start": 1396, "end": 1403, "rule": "leaf", "confidence": 0.9},
                "deadline": [{"@id": "/id/deadline/1", "@type": "Deadline", "relation": "before", "value": "2026-04-06"}]
                """);
        assertThat(graph.contains(TASK, own("lead"), id("organisation/so-khoa-hoc-va-cong-nghe-dak-lak")))
                .isTrue();
        assertThat(graph.contains(TASK, own("modality"), id("code/modality/order")))
                .isTrue();
        assertThat(graph.contains(
                        TASK, own("leadName"), NodeFactory.createLiteralLang("Sở Khoa học và Công nghệ", "vi")))
                .isTrue();
        assertThat(graph.contains(TASK, own("confidence"), Node.ANY)).isTrue();
        assertThat(graph.contains(id("deadline/1"), own("task"), TASK)).isTrue();
        assertThat(graph.contains(id("deadline/1"), own("dueValue"), NodeFactory.createLiteralString("2026-04-06")))
                .isTrue();
    }

    @Test
    void datasetOfTheApiSaysItInDcat() {
        Graph graph = parse("""
                "@id": "/dataset/plans", "@type": "Dataset", "id": "plans", "title": {"vi": "Kế hoạch", "en": "Plans"},
                "keywords": {"vi": ["nhiệm vụ"]}, "licence": "https://creativecommons.org/licenses/by/4.0/",
                "publisher": {"@id": "/id/organisation/x", "name": {"vi": "Ủy ban", "en": "Committee"}},
                "temporal": {"start": "2025"}, "note": {"vi": "Bản đầu.", "en": "First."}
                """);
        Node dataset = Sources.iri(Sources.BASE + "/dataset/plans");
        String dcterms = "http://purl.org/dc/terms/";
        String dcat = "http://www.w3.org/ns/dcat#";
        assertThat(graph.contains(
                        dataset, Sources.iri(dcterms + "title"), NodeFactory.createLiteralLang("Plans", "en")))
                .isTrue();
        assertThat(graph.contains(
                        dataset, Sources.iri(dcat + "keyword"), NodeFactory.createLiteralLang("nhiệm vụ", "vi")))
                .isTrue();
        assertThat(graph.contains(dataset, Sources.iri(dcterms + "publisher"), id("organisation/x")))
                .isTrue();
        assertThat(graph.contains(Node.ANY, Sources.iri(dcat + "startDate"), NodeFactory.createLiteralString("2025")))
                .isTrue();
        assertThat(graph.size()).isEqualTo(12);
    }

    @Test
    void pageOfACollectionHoldsItsItems() {
        Graph graph = parse("""
                "total": 2, "next": null, "items": [{"@id": "/id/task/001-2-3", "@type": "Task", "path": "2-3"},
                {"@id": "/id/problem/1", "@type": "BigProblem", "title": "Một bài toán", "publisherName": "UBND"}]
                """);
        assertThat(graph.contains(TASK, own("path"), NodeFactory.createLiteralString("2-3")))
                .isTrue();
        assertThat(graph.find(id("problem/1"), Node.ANY, Node.ANY).toList())
                .as("the publisher is the list's, not the problem's")
                .hasSize(2);
        assertThat(graph.size()).isEqualTo(4);
    }

    @Test
    void fullAddressesMeanTheSameAsSlugs() {
        String address = Sources.BASE + "/id/organisation/so-y-te-dak-lak";
        Graph graph = parse("\"@id\": \"/id/task/001-2-3\", \"lead\": [\"" + address + "\"]");
        assertThat(graph.find(TASK, own("lead"), Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList())
                .containsExactly(Sources.iri(address));
    }

    private static Graph parse(String members) {
        JsonObject context = JSON.parse(CONTEXT);
        String document = "{\"@context\": " + context.get("@context") + ", " + members + "}";
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(document, Lang.JSONLD).base(Sources.BASE + "/").parse(graph);
        return graph;
    }

    private static Node own(String term) {
        return Sources.iri(Sources.OWN + term);
    }

    private static Node id(String path) {
        return Sources.iri(Sources.BASE + "/id/" + path);
    }

    private static String className(String type) {
        return switch (type) {
            case "http://www.w3.org/ns/org#FormalOrganization" -> "Organisation";
            case "http://schema.org/AdministrativeArea" -> "Place";
            case "http://purl.org/linked-data/cube#Observation" -> "Observation";
            case "http://www.w3.org/ns/prov#Agent" -> "Agent";
            default -> type.substring(Sources.OWN.length());
        };
    }

    private static String camelCase(String name) {
        String joined = Arrays.stream(name.split("_"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }
}
