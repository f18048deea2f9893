package vn.congmo.gateway.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;

/** A property path that stops when the query's time is over, which the engine alone does not look at within one. */
final class BoundedPath extends SurroundedOp {

    private final Budget budget;

    BoundedPath(Op path, Budget budget) {
        super("boundedpath", path);
        this.budget = budget;
    }

    /** A store of quads says around the path which graph it is in. */
    @Override
    Op around(Op other) {
        return other instanceof OpGraph graph
                ? new OpGraph(graph.getNode(), around(graph.getSubOp()))
                : new BoundedPath(other, budget);
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        BoundedGraph graph = new BoundedGraph(context.getActiveGraph(), budget);
        return QC.execute(effectiveOp(), input, ExecutionContext.copyChangeActiveGraph(context, graph));
    }
}
