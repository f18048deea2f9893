package vn.congmo.gateway.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.QC;

/** Passes rows on to an operator that keeps them in memory, up to a number of rows. */
final class KeptRows extends SurroundedOp {

    private final long most;

    KeptRows(Op rows, long most) {
        super("keptrows", rows);
        this.most = most;
    }

    @Override
    Op around(Op other) {
        return new KeptRows(other, most);
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new Count(QC.execute(effectiveOp(), input, context), most);
    }

    /** Fails loudly at the row after the last allowed one: never a result that was cut. */
    private static final class Count extends QueryIteratorWrapper {

        private final long most;
        private long count;

        Count(QueryIterator rows, long most) {
            super(rows);
            this.most = most;
        }

        @Override
        protected Binding moveToNextBinding() {
            if (++count > most) {
                throw SparqlErrors.refuse(SparqlErrors.TOO_MUCH, most + "+");
            }
            return super.moveToNextBinding();
        }
    }
}
