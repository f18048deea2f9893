package vn.congmo.gateway.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.Context;

/**
 * A query plan within its budget: functions are bounded before the optimiser, which already runs those with constant
 * arguments; operators that keep rows are bounded after it.
 */
final class BoundedPlan implements Rewrite {

    private static final Expr PRIVATE = NodeValue.makeString(PublicGraphs.PRIVATE);

    /** Small accumulators may take in more rows than a sort. */
    private static final int LIGHT = 10;

    private final Context context;
    private final Budget budget;

    BoundedPlan(Context context, Budget budget) {
        this.context = context;
        this.budget = budget;
    }

    @Override
    public Op rewrite(Op plan) {
        TransformCopy same = new Published();
        Op bounded = Transformer.transform(same, new BoundedFunctions(same, budget), plan);
        Op optimised = Optimize.stdOptimizationFactory.create(context).rewrite(bounded);
        TransformCopy kept = new Kept(budget.keptRows());
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

    /** Counts what goes into each operator that keeps it. */
    private static final class Kept extends TransformCopy {

        private final long most;

        Kept(long most) {
            this.most = most;
        }

        @Override
        public Op transform(OpOrder order, Op rows) {
            return super.transform(order, new KeptRows(rows, most));
        }

        @Override
        public Op transform(OpDistinct distinct, Op rows) {
            return new KeptRows(super.transform(distinct, rows), most);
        }

        @Override
        public Op transform(OpGroup group, Op rows) {
            boolean light = group.getAggregators().stream().allMatch(Kept::isLight);
            boolean single = group.getGroupVars().isEmpty();
            if (light && single) {
                return super.transform(group, rows);
            }
            return super.transform(group, new KeptRows(rows, light ? most * LIGHT : most));
        }

        @Override
        public Op transform(OpJoin join, Op left, Op right) {
            return super.transform(join, new KeptRows(left, most * LIGHT), new KeptRows(right, most * LIGHT));
        }

        @Override
        public Op transform(OpMinus minus, Op left, Op right) {
            return super.transform(minus, left, new KeptRows(right, most));
        }

        /** Whether an aggregate keeps a number rather than its values. */
        private static boolean isLight(ExprAggregator aggregator) {
            String name = aggregator.getAggregator().getName();
            return !name.contains("DISTINCT") && !name.contains("GROUP_CONCAT");
        }
    }
}
