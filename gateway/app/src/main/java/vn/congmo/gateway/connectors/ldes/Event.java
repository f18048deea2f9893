package vn.congmo.gateway.connectors.ldes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * One member of a stream.
 *
 * @param entity      IRI of the thing that it happened to
 * @param deleted     whether it is gone
 * @param description of the thing as it is from then on; empty when it is gone
 */
record Event(String iri, Instant time, String entity, boolean deleted, Graph description) {

    /** In the order in which they happened; those of one moment by the numbers in their names. */
    static final Comparator<Event> ORDER = Comparator.comparing(Event::time)
            .thenComparing(event -> event.iri().replaceAll("\\d+", "").length())
            .thenComparing(event -> padded(event.iri()));

    /** The members that a page holds. */
    static Stream<Event> list(DatasetGraph page) {
        Graph said = page.getDefaultGraph();
        return said.find(Node.ANY, Terms.OBJECT, Node.ANY).toList().stream()
                .filter(triple ->
                        triple.getSubject().isURI() && triple.getObject().isURI())
                .flatMap(triple -> find(page, triple.getSubject(), triple.getObject()).stream());
    }

    private static Optional<Event> find(DatasetGraph page, Node event, Node entity) {
        Graph said = page.getDefaultGraph();
        boolean deleted = said.contains(event, RDF.type.asNode(), Terms.DELETE);
        boolean told = said.contains(event, RDF.type.asNode(), Terms.CREATE)
                || said.contains(event, RDF.type.asNode(), Terms.UPDATE);
        return said.find(event, Terms.PUBLISHED, Node.ANY).toList().stream()
                .filter(triple -> deleted || told)
                .flatMap(triple -> moment(triple.getObject()).stream())
                .map(time -> new Event(event.getURI(), time, entity.getURI(), deleted, page.getGraph(event)))
                .findFirst();
    }

    static Optional<Instant> moment(Node value) {
        try {
            return value.isLiteral()
                    ? Optional.of(
                            OffsetDateTime.parse(value.getLiteralLexicalForm()).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String padded(String iri) {
        StringBuilder padded = new StringBuilder();
        for (String part : iri.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
            padded.append(part.matches("\\d{1,17}") ? "%018d".formatted(Long.parseLong(part)) : part);
        }
        return padded.toString();
    }
}
