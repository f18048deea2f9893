package vn.congmo.gateway.forms.whole;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes triples as JSON-LD 1.1, a node object whenever the subject changes; only that one is in memory. Literals keep
 * their lexical forms.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#node-objects">JSON-LD 1.1, section 9.2</a>
 */
final class JsonLdNodes extends StreamRDFBase {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<Node, List<Node>> properties = new LinkedHashMap<>();
    private @Nullable Node subject;
    private boolean isOpen;

    JsonLdNodes(OutputStream out) {
        this.json = MAPPER.createGenerator(out);
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(iri, prefix);
    }

    @Override
    public void triple(Triple triple) {
        if (!triple.getSubject().equals(subject)) {
            flush();
            subject = triple.getSubject();
        }
        properties
                .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
                .add(triple.getObject());
    }

    @Override
    public void finish() {
        flush();
        open();
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void open() {
        if (isOpen) {
            return;
        }
        isOpen = true;
        json.writeStartObject();
        json.writeName("@context");
        json.writeStartObject();
        prefixes.forEach((iri, prefix) -> json.writeStringProperty(prefix, iri));
        json.writeEndObject();
        json.writeName("@graph");
        json.writeStartArray();
    }

    private void flush() {
        open();
        if (subject == null) {
            return;
        }
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("@id", id(subject));
        properties.forEach(this::write);
        json.writeEndObject();
        properties.clear();
    }

    private void write(Node predicate, List<Node> objects) {
        boolean isType = predicate.equals(RDF.type.asNode()) && objects.stream().allMatch(Node::isURI);
        json.writeName(isType ? "@type" : compact(predicate.getURI()));
        boolean isArray = objects.size() > 1;
        if (isArray) {
            json.writeStartArray();
        }
        for (Node object : objects) {
            if (isType) {
                json.writeString(compact(object.getURI()));
            } else {
                write(object);
            }
        }
        if (isArray) {
            json.writeEndArray();
        }
    }

    private void write(Node object) {
        if (object.isLiteral() && object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            json.writeString(object.getLiteralLexicalForm());
            return;
        }
        json.writeStartObject();
        if (!object.isLiteral()) {
            json.writeStringProperty("@id", id(object));
        } else {
            json.writeStringProperty("@value", object.getLiteralLexicalForm());
            if (object.getLiteralLanguage().isEmpty()) {
                json.writeStringProperty("@type", compact(object.getLiteralDatatypeURI()));
            } else {
                json.writeStringProperty("@language", object.getLiteralLanguage());
            }
        }
        json.writeEndObject();
    }

    private static String id(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    /** The short form of a term of a known vocabulary, else the IRI. */
    private String compact(String iri) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String prefix = prefixes.get(iri.substring(0, end));
        return prefix == null || end == iri.length() ? iri : prefix + ":" + iri.substring(end);
    }
}
