package vn.congmo.csvw.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The common properties of a description, such as {@code dcterms:title}.
 *
 * @param properties full IRI of the property to its normalised value: {@code {"@value", "@language" or "@type"}},
 *     {@code {"@id"}} with a full IRI, an object keyed by full IRIs, a number, a boolean, or an array of these
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#common-properties">Metadata Vocabulary, section 5.8</a>
 */
public record Annotations(Map<String, JsonNode> properties) {

    /** None. */
    public static final Annotations NONE = new Annotations(Map.of());

    public Annotations {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** The normalised value of a property, by its full IRI. */
    public Optional<JsonNode> find(String iri) {
        return Optional.ofNullable(properties.get(iri));
    }

    /** Every value of a property, an array taken apart. */
    public List<JsonNode> list(String iri) {
        JsonNode value = properties.get(iri);
        if (value == null) {
            return List.of();
        }
        return value.isArray() ? List.copyOf(value.values()) : List.of(value);
    }

    /** The words of a property by language. */
    public NaturalLanguage texts(String iri) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (JsonNode node : list(iri)) {
            scalar(node).ifPresent(text -> words.computeIfAbsent(language(node), tag -> new ArrayList<>())
                    .add(text));
        }
        return new NaturalLanguage(words);
    }

    /** The first value of a property as text, whatever its language. */
    public Optional<String> text(String iri) {
        return texts(iri).first();
    }

    /** The IRIs a property points to. */
    public List<String> iris(String iri) {
        return list(iri).stream()
                .filter(node -> node.path("@id").isString())
                .map(node -> node.path("@id").stringValue())
                .toList();
    }

    private static Optional<String> scalar(JsonNode node) {
        return Stream.of(node, node.path("@value"))
                .filter(candidate -> candidate.isValueNode() && !candidate.isMissingNode())
                .map(JsonNode::asString)
                .findFirst();
    }

    private static String language(JsonNode node) {
        return node.path("@language").asString(NaturalLanguage.UNDETERMINED);
    }
}
