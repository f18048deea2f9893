package vn.congmo.csvw.rdf;

import java.util.List;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.metadata.Annotations;

/**
 * Common properties and notes as triples.
 *
 * @see <a href="https://www.w3.org/TR/csv2rdf/#json-ld-to-rdf">Generating RDF, section 5</a>
 */
final class AnnotationTriples<T> {

    private final TripleWriter<T> triples;
    private final T type;

    AnnotationTriples(TripleWriter<T> triples) {
        this.triples = triples;
        this.type = triples.iri(RDF.type.getURI());
    }

    void write(T subject, Annotations annotations) {
        annotations.properties().forEach((iri, value) -> write(subject, triples.iri(iri), value));
    }

    void writeNotes(T subject, List<JsonNode> notes) {
        notes.forEach(note -> write(subject, triples.iri(Terms.NOTE), note));
    }

    private void write(T subject, T property, JsonNode value) {
        if (value.isArray()) {
            value.values().forEach(item -> write(subject, property, item));
        } else if (!value.isNull()) {
            triples.triple(subject, property, value.isObject() ? object(value) : scalar(value));
        }
    }

    private T object(JsonNode value) {
        if (value.has("@value")) {
            return literal(value);
        }
        T node = value.has("@id") ? triples.iri(value.path("@id").stringValue()) : triples.blank();
        value.properties().forEach(entry -> writeMember(node, entry.getKey(), entry.getValue()));
        return node;
    }

    private void writeMember(T node, String key, JsonNode value) {
        if (key.equals("@type")) {
            List<JsonNode> types = value.isArray() ? List.copyOf(value.values()) : List.of(value);
            types.forEach(iri -> triples.triple(node, type, triples.iri(iri.stringValue())));
        } else if (!key.startsWith("@")) {
            write(node, triples.iri(key), value);
        }
    }

    private T literal(JsonNode value) {
        JsonNode content = value.path("@value");
        if (value.path("@language").isString()) {
            return triples.languageLiteral(
                    content.asString(), value.path("@language").stringValue());
        }
        return value.has("@type")
                ? triples.literal(content.asString(), value.path("@type").stringValue())
                : scalar(content);
    }

    private T scalar(JsonNode value) {
        if (value.isString()) {
            return triples.literal(value.stringValue(), XSD.xstring.getURI());
        }
        String number = value.isIntegralNumber() ? XSD.integer.getURI() : XSD.xdouble.getURI();
        return triples.literal(value.asString(), value.isBoolean() ? XSD.xboolean.getURI() : number);
    }
}
