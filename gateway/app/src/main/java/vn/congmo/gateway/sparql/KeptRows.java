package vn.congmo.gateway.sparql;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** Passes rows on to an operator that keeps them in memory, up to a number of rows. */
final class KeptRows extends OpExt {

    private final Op rows;
    private final long most;

    KeptRows(Op rows, long most) {
        super("keptrows");
        this.rows = rows;
        this.most = most;
    }

    @Override
    public Op effectiveOp() {
        return rows;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new Count(QC.execute(rows, input, context), most);
    }

    @Override
    public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        return new KeptRows(Transformer.transform(transform, rows, before, after), most);
    }

    @Override
    public Op apply(Transform transform) {
        return new KeptRows(Transformer.transform(transform, rows), most);
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        out.print(most);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof KeptRows kept && rows.equalTo(kept.rows, labels);
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
