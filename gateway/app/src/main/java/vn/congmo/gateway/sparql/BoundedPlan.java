package vn.congmo.gateway.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.Context;

/**
 * A query plan within its budget: functions are bounded before the optimiser, which already runs those with constant
 * arguments; operators that keep rows are bounded after it.
 */
final class BoundedPlan implements Rewrite {

    private static final Expr PRIVATE = NodeValue.makeString(PublicGraphs.PRIVATE);

    private final Context context;
    private final Budget budget;
    private final ProductLimit products;

    BoundedPlan(Context context, Budget budget, ProductLimit products) {
        this.context = context;
        this.budget = budget;
        this.products = products;
    }

    @Override
    public Op rewrite(Op plan) {
        products.check(plan);
        TransformCopy same = new Published();
        Op bounded = Transformer.transform(same, new BoundedFunctions(same, budget), plan);
        Op optimised = Optimize.stdOptimizationFactory.create(context).rewrite(bounded);
        TransformCopy kept = new BoundedOperators(budget);
        return Transformer.transform(kept, new BoundedFunctions(kept, budget), optimised);
    }

    /** A variable graph is never a private one. */
    private static final class Published extends TransformCopy {

        @Override
        public Op transform(OpGraph graph, Op inner) {
            if (!graph.getNode().isVariable()) {
                return super.transform(graph, inner);
            }
            Expr name = new E_Str(new ExprVar(graph.getNode()));
            return OpFilter.filter(new E_LogicalNot(new E_StrStartsWith(name, PRIVATE)), super.transform(graph, inner));
        }
    }
}
