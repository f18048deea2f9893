package vn.congmo.csvw.rdf;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.metadata.Annotations;

/**
 * Common properties and notes as triples.
 *
 * @see <a href="https://www.w3.org/TR/csv2rdf/#json-ld-to-rdf">Generating RDF, section 6</a>
 */
final class AnnotationTriples<T> {

    /** Digits; numbers beyond are doubles, as in JSON-LD. */
    private static final int LONGEST_INTEGER = 21;

    private final TripleWriter<T> triples;
    private final T type;

    AnnotationTriples(TripleWriter<T> triples) {
        this.triples = triples;
        this.type = triples.iri(Terms.TYPE);
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

    /** The words of a value object; a number or boolean in one is text too where no type is given. */
    private T literal(JsonNode value) {
        String content = value.path("@value").asString();
        if (value.path("@language").isString()) {
            return triples.languageLiteral(content, value.path("@language").stringValue());
        }
        return triples.literal(content, value.path("@type").asString(Builtin.STRING.iri()));
    }

    private T scalar(JsonNode value) {
        if (value.isNumber()) {
            return number(value.decimalValue());
        }
        return triples.literal(value.asString(), value.isBoolean() ? Builtin.BOOLEAN.iri() : Builtin.STRING.iri());
    }

    private T number(BigDecimal number) {
        boolean isWhole = number.signum() == 0
                || (number.precision() - number.scale() <= LONGEST_INTEGER
                        && number.stripTrailingZeros().scale() <= 0);
        return isWhole
                ? triples.literal(number.toBigInteger().toString(), Builtin.INTEGER.iri())
                : triples.literal(canonicalDouble(number), Builtin.DOUBLE.iri());
    }

    private static String canonicalDouble(BigDecimal number) {
        return new DecimalFormat("0.0##############E0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
