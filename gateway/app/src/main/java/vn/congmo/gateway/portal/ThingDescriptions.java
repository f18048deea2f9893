package vn.congmo.gateway.portal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.rdf.GraphStore;

/**
 * What the store says of one thing: the statements about it and about its parts, which are the nodes that its IRI names
 * with a fragment (such as its evidence).
 */
@Component
class ThingDescriptions {

    private final GraphStore store;

    ThingDescriptions(GraphStore store) {
        this.store = store;
    }

    /** The description, or nothing when no statement is made about the thing. */
    Optional<Graph> find(String iri) {
        Graph description = store.read(dataset -> describe(dataset, iri));
        return description.isEmpty() ? Optional.empty() : Optional.of(description);
    }

    private static Graph describe(DatasetGraph dataset, String iri) {
        Graph description = GraphFactory.createDefaultGraph();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        open.add(NodeFactory.createURI(iri));
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (seen.add(node)) {
                dataset.getDefaultGraph().find(node, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                    description.add(triple);
                    part(triple, iri).ifPresent(open::add);
                });
            }
        }
        return description;
    }

    private static Optional<Node> part(Triple triple, String iri) {
        Node object = triple.getObject();
        return object.isURI() && object.getURI().startsWith(iri + "#") ? Optional.of(object) : Optional.empty();
    }
}
