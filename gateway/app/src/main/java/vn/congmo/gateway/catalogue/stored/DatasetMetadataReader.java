package vn.congmo.gateway.catalogue.stored;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.metadata.Annotations;
import vn.congmo.csvw.metadata.NaturalLanguage;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.DatasetMetadata.Contact;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;
import vn.congmo.gateway.catalogue.DatasetMetadata.Period;
import vn.congmo.gateway.catalogue.DatasetMetadata.Series;
import vn.congmo.gateway.core.LocalizedText;

/** Finds what DCAT wants among the common properties of a table group. */
public final class DatasetMetadataReader {

    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

    private final String slug;
    private final Annotations group;

    private DatasetMetadataReader(String slug, Annotations group) {
        this.slug = slug;
        this.group = group;
    }

    /** What the metadata of a dataset says; the name stands in for titles that it does not give. */
    public static DatasetMetadata read(String slug, TableGroup tables) {
        return new DatasetMetadataReader(slug, tables.annotations()).read(tables);
    }

    private DatasetMetadata read(TableGroup tables) {
        return new DatasetMetadata(
                Texts.orElse(group.texts(DCTERMS + "title"), slug),
                Texts.orElse(group.texts(DCTERMS + "description"), slug),
                keywords(),
                iris(DCTERMS + "license").findFirst(),
                nested(DCTERMS + "publisher").flatMap(DatasetMetadataReader::agent),
                nested(DCAT + "contactPoint").map(DatasetMetadataReader::contact),
                iris(DCTERMS + "accrualPeriodicity").findFirst(),
                iris(DCTERMS + "language").toList(),
                iris(DCAT + "theme").toList(),
                iris(DCTERMS + "spatial").toList(),
                nested(DCTERMS + "temporal").map(DatasetMetadataReader::period),
                sources(),
                nested(DCAT + "inSeries").flatMap(this::series),
                tables.tables().stream().map(TableMetadataReader::read).toList());
    }

    private List<Keyword> keywords() {
        NaturalLanguage words = group.texts(DCAT + "keyword");
        return words.byLanguage().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(word -> new Keyword(word, entry.getKey())))
                .toList();
    }

    private List<String> sources() {
        List<String> words = group.texts(DCTERMS + "source").byLanguage().values().stream()
                .flatMap(List::stream)
                .toList();
        return Stream.concat(group.iris(DCTERMS + "source").stream(), words.stream())
                .distinct()
                .toList();
    }

    /** IRIs, also where they were written as plain strings. */
    private Stream<String> iris(String property) {
        Stream<String> plain = group.texts(property).byLanguage().values().stream()
                .flatMap(List::stream)
                .filter(text -> text.matches("https?://\\S+"));
        return Stream.concat(group.iris(property).stream(), plain);
    }

    private Optional<Node> nested(String property) {
        return group.list(property).stream()
                .filter(JsonNode::isObject)
                .findFirst()
                .map(Node::of);
    }

    private static Optional<Agent> agent(Node node) {
        return node.id().map(iri -> {
            String fallback = iri.replaceFirst("[/#]+$", "").replaceFirst(".*[/#]", "");
            return new Agent(
                    iri, Texts.orElse(node.properties().texts(FOAF + "name"), fallback), node.value(DCTERMS + "type"));
        });
    }

    private Optional<Series> series(Node node) {
        return node.id().map(iri -> {
            String fallback = iri.replaceFirst(".*[/#]", "");
            LocalizedText title = Texts.orElse(node.properties().texts(DCTERMS + "title"), fallback);
            LocalizedText description =
                    Texts.find(node.properties().texts(DCTERMS + "description")).orElse(title);
            return new Series(iri, title, description, iris(DCAT + "prev").findFirst());
        });
    }

    private static Contact contact(Node node) {
        return new Contact(
                Texts.orElse(node.properties().texts(VCARD + "fn"), "Cổng Mở"),
                node.value(VCARD + "hasEmail"),
                node.value(VCARD + "hasTelephone"),
                node.value(VCARD + "hasURL"));
    }

    private static Period period(Node node) {
        return new Period(node.value(DCAT + "startDate"), node.value(DCAT + "endDate"));
    }

    /** A nested description: its IRI, if it has one, and its properties. */
    private record Node(Optional<String> id, Annotations properties) {

        static Node of(JsonNode json) {
            Map<String, JsonNode> properties = new LinkedHashMap<>();
            json.properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
            return new Node(Optional.ofNullable(json.path("@id").stringValue(null)), new Annotations(properties));
        }

        Optional<String> value(String property) {
            return properties.iris(property).stream().findFirst().or(() -> properties.text(property));
        }
    }
}
