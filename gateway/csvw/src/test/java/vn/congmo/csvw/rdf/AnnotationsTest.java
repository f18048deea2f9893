package vn.congmo.csvw.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.Fixture;
import vn.congmo.csvw.table.Mode;

/** Section 6 of Generating RDF and section 5 of Generating JSON. */
class AnnotationsTest {

    private static final Node TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 | integer",
                "1.0 | 1 | integer",
                "-2e3 | -2000 | integer",
                "0.0 | 0 | integer",
                "2.5 | 2.5E0 | double",
                "-0.00125 | -1.25E-3 | double",
                "1e30 | 1.0E30 | double",
                "true | true | boolean",
                "{\"@value\": 5} | 5 | string",
                "{\"@value\": true} | true | string",
                "{\"@value\": 5, \"@type\": \"byte\"} | 5 | byte",
                "{\"@value\": \"x\", \"@language\": null} | x | string"
            })
    void turnsJsonIntoLiterals(String json, String lexical, String type) {
        assertThat(titles(json)).singleElement().satisfies(node -> {
            assertThat(node.getLiteralLexicalForm()).isEqualTo(lexical);
            assertThat(node.getLiteralDatatypeURI()).isEqualTo(XSD + type);
        });
    }

    @Test
    void turnsObjectsIntoNodes() {
        Graph graph = graph("""
                [{"@id": "schema:x"}, {"@type": ["Table", "schema:Place"], "dc:title": ["a", null]}, null, []]
                """);

        assertThat(graph.find(Node.ANY, TITLE, Node.ANY).toList()).hasSize(3);
        assertThat(graph.contains(Node.ANY, TITLE, NodeFactory.createURI("http://schema.org/x")))
                .isTrue();
        assertThat(graph.contains(Node.ANY, RDF.type.asNode(), NodeFactory.createURI("http://schema.org/Place")))
                .isTrue();
        assertThat(graph.contains(Node.ANY, TITLE, NodeFactory.createLiteralLang("a", "vi")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a\" | \"a\"",
                "{\"@value\": \"2010-12-31\", \"@type\": \"xsd:date\"} | \"2010-12-31\"",
                "[{\"@value\": 1}, 2.5, true] | [1, 2.5, true]",
                "{\"@id\": \"x\"} | \"http://localhost:8080/dataset/thử/x\"",
                "{\"@type\": \"schema:Place\", \"schema:name\": \"a\"} | {\"@type\": \"schema:Place\", \"schema:name\": \"a\"}",
                "{\"@type\": [\"Table\"], \"http://www.w3.org/ns/csvw#name\": 1} | {\"@type\": \"Table\", \"name\": 1}"
            })
    void writesPlainJson(String json, String expected) {
        JsonNode document = JsonMapper.shared().readTree(fixture(json).json(Mode.STANDARD));
        assertThat(document.path("dc:title")).isEqualTo(JsonMapper.shared().readTree(expected));
    }

    private static List<Node> titles(String json) {
        return graph(json)
                .find(Node.ANY, TITLE, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    private static Graph graph(String json) {
        return fixture(json).rdf(Mode.STANDARD);
    }

    private static Fixture fixture(String title) {
        return Fixture.group("{\"dcterms:title\": " + title + ", \"tables\": [{\"url\": \"t.csv\"}]}")
                .with("t", "a\n");
    }
}
