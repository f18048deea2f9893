package vn.congmo.gateway.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that looks at the query's time at every step, and is not read as a whole when it is large. */
final class BoundedGraph extends GraphWrapper {

    private final Budget budget;

    BoundedGraph(Graph graph, Budget budget) {
        super(graph);
        this.budget = budget;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        budget.checkTime();
        ExtendedIterator<Triple> found = super.find(subject, predicate, object);
        boolean whole = !subject.isConcrete() && !predicate.isConcrete() && !object.isConcrete();
        return whole ? WrappedIterator.create(new Counted<>(found, budget.keptRows(), SparqlErrors.PATH)) : found;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find() {
        return find(Node.ANY, Node.ANY, Node.ANY);
    }
}
