package vn.congmo.gateway.sparql;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What DESCRIBE says (SPARQL 1.1, section 16.4): all that the default graph says of each thing, and of the blank nodes
 * it leads to. Old versions are not mixed in.
 */
final class Description implements Iterator<Triple> {

    private final Graph graph;
    private final Budget budget;
    private final Deque<Node> waiting;
    private final Set<Node> seen;
    private Iterator<Triple> current = Iter.nullIterator();

    Description(Graph graph, Collection<Node> things, Budget budget) {
        this.graph = graph;
        this.budget = budget;
        this.waiting = new ArrayDeque<>(things);
        this.seen = new HashSet<>(things);
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !waiting.isEmpty()) {
            budget.checkTime();
            current = graph.find(waiting.remove(), Node.ANY, Node.ANY);
        }
        return current.hasNext();
    }

    @Override
    public Triple next() {
        Triple triple = current.next();
        Stream.of(triple.getObject()).filter(Node::isBlank).filter(seen::add).forEach(waiting::add);
        return triple;
    }
}
