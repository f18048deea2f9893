package vn.congmo.gateway.sparql;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Counts how often triple patterns match, up to a number and within the query's time. */
final class PatternCounts {

    private static final int STEPS_BETWEEN_CHECKS = 1_000;

    private final DatasetGraph dataset;
    private final Budget budget;

    PatternCounts(DatasetGraph dataset, Budget budget) {
        this.dataset = dataset;
        this.budget = budget;
    }

    /**
     * Counts a pattern's matches.
     *
     * @param graph where; a variable for all named graphs
     * @param most  where counting ends
     */
    long count(Node graph, Triple pattern, long most) {
        Iterator<?> found =
                find(graph, any(pattern.getSubject()), any(pattern.getPredicate()), any(pattern.getObject()));
        long count = 0;
        for (; count < most && found.hasNext(); found.next()) {
            if (++count % STEPS_BETWEEN_CHECKS == 0) {
                budget.checkTime();
            }
        }
        return count;
    }

    private Iterator<?> find(Node graph, Node subject, Node predicate, Node object) {
        return Quad.isDefaultGraph(graph)
                ? dataset.getDefaultGraph().find(subject, predicate, object)
                : dataset.findNG(any(graph), subject, predicate, object);
    }

    private static Node any(Node node) {
        return node.isConcrete() ? node : Node.ANY;
    }
}
