package vn.congmo.gateway.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;

/**
 * A later step of a sequence, which does not begin when the steps before it found nothing: TDB2 6.0.0 fails where it
 * orders triple patterns by a first row that there is not, and takes the failure within EXISTS for an answer.
 */
final class NextInSequence extends SurroundedOp {

    NextInSequence(Op step) {
        super("next", step);
    }

    @Override
    Op around(Op other) {
        return new NextInSequence(other);
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return input.hasNext() ? QC.execute(effectiveOp(), input, context) : input;
    }
}
