package vn.congmo.gateway.sparql;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** An operator of the engine with something done around it when it runs. */
abstract class SurroundedOp extends OpExt {

    private final Op inner;

    SurroundedOp(String name, Op inner) {
        super(name);
        this.inner = inner;
    }

    /** The same around another operator. */
    abstract Op around(Op other);

    @Override
    public final Op effectiveOp() {
        return inner;
    }

    @Override
    public final Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        return around(Transformer.transform(transform, inner, before, after));
    }

    @Override
    public final Op apply(Transform transform) {
        return around(Transformer.transform(transform, inner));
    }

    @Override
    public final void outputArgs(IndentedWriter out, SerializationContext context) {
        inner.output(out, context);
    }

    @Override
    public final int hashCode() {
        return inner.hashCode();
    }

    @Override
    public final boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof SurroundedOp surrounded
                && surrounded.getClass().equals(getClass())
                && inner.equalTo(surrounded.inner, labels);
    }
}
