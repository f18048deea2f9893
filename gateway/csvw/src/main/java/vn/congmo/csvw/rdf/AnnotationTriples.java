package vn.congmo.csvw.rdf;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
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
 * @see <a href="https://www.w3.org/TR/csv2rdf/#json-ld-to-rdf">Generating RDF, section 6</a>
 */
final class AnnotationTriples {

    /** Digits; numbers beyond are doubles, as in JSON-LD. */
    private static final int LONGEST_INTEGER = 21;

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

    /** The words of a value object; a number or boolean in one is text too where no type is given. */
    private static Node literal(JsonNode value) {
        String content = value.path("@value").asString();
        if (value.path("@language").isString()) {
            return NodeFactory.createLiteralLang(
                    content, value.path("@language").stringValue());
        }
        return value.has("@type")
                ? Literals.typed(content, value.path("@type").stringValue())
                : NodeFactory.createLiteralString(content);
    }

    private static Node scalar(JsonNode value) {
        if (value.isBoolean()) {
            return NodeFactory.createLiteralDT(value.asString(), XSDDatatype.XSDboolean);
        }
        return value.isNumber() ? number(value) : NodeFactory.createLiteralString(value.asString());
    }

    private static Node number(JsonNode value) {
        BigDecimal number = value.decimalValue();
        boolean isWhole = number.signum() == 0
                || (number.precision() - number.scale() <= LONGEST_INTEGER
                        && number.stripTrailingZeros().scale() <= 0);
        return isWhole
                ? NodeFactory.createLiteralDT(number.toBigInteger().toString(), XSDDatatype.XSDinteger)
                : NodeFactory.createLiteralDT(
                        new DecimalFormat("0.0##############E0", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format(number),
                        XSDDatatype.XSDdouble);
    }
}
