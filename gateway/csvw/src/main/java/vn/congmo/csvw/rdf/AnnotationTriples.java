package vn.congmo.csvw.rdf;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.metadata.Annotations;

/**
 * Common properties and notes as triples.
 *
 * @see <a href="https://www.w3.org/TR/csv2rdf/#json-ld-to-rdf">Generating RDF, section 5</a>
 */
final class AnnotationTriples {

    private final StreamRDF triples;

    AnnotationTriples(StreamRDF triples) {
        this.triples = triples;
    }

    void write(Node subject, Annotations annotations) {
        annotations.properties().forEach((iri, value) -> write(subject, NodeFactory.createURI(iri), value));
    }

    void writeNotes(Node subject, List<JsonNode> notes) {
        notes.forEach(note -> write(subject, Terms.NOTE, note));
    }

    private void write(Node subject, Node property, JsonNode value) {
        if (value.isArray()) {
            value.values().forEach(item -> write(subject, property, item));
        } else if (!value.isNull()) {
            triples.triple(Triple.create(subject, property, value.isObject() ? object(value) : scalar(value)));
        }
    }

    private Node object(JsonNode value) {
        if (value.has("@value")) {
            return literal(value);
        }
        Node node = value.has("@id")
                ? NodeFactory.createURI(value.path("@id").stringValue())
                : NodeFactory.createBlankNode();
        value.properties().forEach(entry -> writeMember(node, entry.getKey(), entry.getValue()));
        return node;
    }

    private void writeMember(Node node, String key, JsonNode value) {
        if (key.equals("@type")) {
            List<JsonNode> types = value.isArray() ? List.copyOf(value.values()) : List.of(value);
            types.forEach(type ->
                    triples.triple(Triple.create(node, RDF.type.asNode(), NodeFactory.createURI(type.stringValue()))));
        } else if (!key.startsWith("@")) {
            write(node, NodeFactory.createURI(key), value);
        }
    }

    private static Node literal(JsonNode value) {
        JsonNode content = value.path("@value");
        if (value.path("@language").isString()) {
            return NodeFactory.createLiteralLang(
                    content.asString(), value.path("@language").stringValue());
        }
        return value.has("@type")
                ? Literals.typed(content.asString(), value.path("@type").stringValue())
                : scalar(content);
    }

    private static Node scalar(JsonNode value) {
        if (value.isString()) {
            return NodeFactory.createLiteralString(value.stringValue());
        }
        XSDDatatype number = value.isIntegralNumber() ? XSDDatatype.XSDinteger : XSDDatatype.XSDdouble;
        return NodeFactory.createLiteralDT(value.asString(), value.isBoolean() ? XSDDatatype.XSDboolean : number);
    }
}
