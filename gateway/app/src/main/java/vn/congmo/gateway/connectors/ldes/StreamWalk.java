package vn.congmo.gateway.connectors.ldes;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.dcat.RdfAnswers;
import vn.congmo.gateway.core.LocalizedText;

/** Walks over the nodes of a stream, without those that by their relations hold only what is known. */
final class StreamWalk {

    private static final int PAGES = 100_000;

    private final Connection connection;
    private final LdesCursor from;
    private final int pages;
    private final Map<String, Event> events = new TreeMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Deque<URI> open = new ArrayDeque<>();

    StreamWalk(Connection connection, LdesCursor from) {
        this(connection, from, PAGES);
    }

    /** A walk over no more than so many pages. */
    StreamWalk(Connection connection, LdesCursor from, int pages) {
        this.connection = connection;
        this.from = from;
        this.pages = pages;
    }

    /**
     * All events that are new, in their order.
     *
     * @throws PartnerFault when the stream cannot be read to the end; a part of it says nothing of what is gone
     */
    List<Event> read() {
        visit(connection.settings().address().toString());
        for (int read = 0; !open.isEmpty(); read++) {
            if (read == pages) {
                throw tooLong();
            }
            DatasetGraph page = RdfAnswers.read(connection.send(RdfAnswers.ask(connection, open.remove())));
            Event.list(page).filter(from::isBefore).forEach(event -> events.put(event.iri(), event));
            follow(page.getDefaultGraph());
        }
        List<Event> sorted = new ArrayList<>(events.values());
        sorted.sort(Event.ORDER);
        return sorted;
    }

    private PartnerFault tooLong() {
        return PartnerFault.denied(new LocalizedText(
                "Luồng có hơn %d trang nên không đọc được đến cuối; chưa nhận gì.".formatted(pages),
                "The stream has more than %d pages and cannot be read to the end; nothing was taken."
                        .formatted(pages)));
    }

    /** A node may be led to by several relations; one that excludes everything new is enough to leave it out. */
    private void follow(Graph said) {
        Set<String> known = new HashSet<>();
        Set<String> named = new HashSet<>();
        said.find(Node.ANY, Terms.RELATION, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .forEach(relation -> said.find(relation, Terms.NODE, Node.ANY).forEach(triple -> {
                    String node = address(triple.getObject());
                    named.add(node);
                    if (isKnown(said, relation)) {
                        known.add(node);
                    }
                }));
        named.stream().sorted().filter(node -> !known.contains(node)).forEach(this::visit);
    }

    private static String address(Node node) {
        return node.isURI() ? node.getURI() : "";
    }

    private boolean isKnown(Graph said, Node relation) {
        boolean less = said.contains(relation, RDF.type.asNode(), Terms.LESS);
        boolean orEqual = said.contains(relation, RDF.type.asNode(), Terms.LESS_OR_EQUAL);
        return (less || orEqual)
                && said.find(relation, Terms.VALUE, Node.ANY).toList().stream()
                        .flatMap(triple -> Event.moment(triple.getObject()).stream())
                        .anyMatch(value -> less ? !value.isAfter(from.time()) : value.isBefore(from.time()));
    }

    private void visit(String address) {
        String page = address.replaceFirst("#.*", "");
        if (page.startsWith("http") && visited.add(page)) {
            open.add(URI.create(page));
        }
    }
}
