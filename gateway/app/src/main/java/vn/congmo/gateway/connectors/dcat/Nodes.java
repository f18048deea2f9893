package vn.congmo.gateway.connectors.dcat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.ProvinceTime;

/** Looks at what is said of a resource; what is unordered comes sorted, so that the same always reads the same. */
final class Nodes {

    private Nodes() {}

    /** Values of the first of these properties that has any. */
    static List<RDFNode> list(Resource of, Property... properties) {
        return Stream.of(properties)
                .map(property -> of.listProperties(property).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(statement -> statement.getObject())
                .sorted(Comparator.comparing(RDFNode::toString))
                .toList();
    }

    static List<Resource> resources(Resource of, Property... properties) {
        return list(of, properties).stream()
                .filter(RDFNode::isResource)
                .map(RDFNode::asResource)
                .toList();
    }

    static Optional<Resource> findResource(Resource of, Property... properties) {
        return resources(of, properties).stream().findFirst();
    }

    static List<String> iris(Resource of, Property... properties) {
        return Stream.of(properties)
                .flatMap(property -> list(of, property).stream())
                .filter(RDFNode::isURIResource)
                .map(node -> node.asResource().getURI())
                .distinct()
                .toList();
    }

    static Optional<String> findIri(Resource of, Property... properties) {
        return iris(of, properties).stream().findFirst();
    }

    /** A word or an IRI, as whoever wrote it pleased. */
    static Optional<String> findText(Resource of, Property... properties) {
        return list(of, properties).stream()
                .map(node -> node.isLiteral()
                        ? node.asLiteral().getLexicalForm()
                        : node.isURIResource() ? node.asResource().getURI() : "")
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The Vietnamese and the English one; the other of them, or any, where one is missing. */
    static Optional<LocalizedText> findWords(Resource of, Property... properties) {
        Optional<String> any = literals(of, properties).findFirst();
        Optional<String> vi = inLanguage(of, "vi", properties).or(() -> inLanguage(of, "", properties));
        Optional<String> en = inLanguage(of, "en", properties);
        return any.map(some ->
                new LocalizedText(vi.or(() -> en).orElse(some), en.or(() -> vi).orElse(some)));
    }

    static Optional<Instant> findMoment(Resource of, Property... properties) {
        return findText(of, properties).flatMap(Nodes::moment);
    }

    private static Optional<String> inLanguage(Resource of, String language, Property... properties) {
        return list(of, properties).stream()
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .filter(text -> text.getLanguage().replaceFirst("-.*", "").equalsIgnoreCase(language))
                .map(text -> text.getLexicalForm().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Stream<String> literals(Resource of, Property... properties) {
        return list(of, properties).stream()
                .filter(RDFNode::isLiteral)
                .map(node -> node.asLiteral().getLexicalForm().strip())
                .filter(text -> !text.isEmpty());
    }

    /** A moment without a zone, or a day, is meant as in Vietnam. */
    private static Optional<Instant> moment(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return Optional.of(
                        LocalDate.parse(text).atStartOfDay(ProvinceTime.ZONE).toInstant());
            }
            boolean zoned = text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)");
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text)
                                    .atZone(ProvinceTime.ZONE)
                                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
