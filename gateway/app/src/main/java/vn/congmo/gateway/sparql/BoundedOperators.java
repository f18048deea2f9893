package vn.congmo.gateway.sparql;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Counts what goes into each operator that keeps it, and stops those that the engine does not stop. */
final class BoundedOperators extends TransformCopy {

    /** Small accumulators may take in more rows than a sort. */
    private static final int LIGHT = 10;

    private final Budget budget;
    private final long most;

    BoundedOperators(Budget budget) {
        this.budget = budget;
        this.most = budget.keptRows();
    }

    @Override
    public Op transform(OpPath path) {
        return new BoundedPath(path, budget);
    }

    @Override
    public Op transform(OpSequence sequence, List<Op> steps) {
        OpSequence same = OpSequence.create();
        same.add(steps.getFirst());
        steps.stream().skip(1).map(NextInSequence::new).forEach(same::add);
        return same;
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
        return new OpGroup(kept(group, rows), group.getGroupVars(), BuiltText.measured(group.getAggregators(), budget));
    }

    /** A number is kept for all rows, a number or value for each group, or the texts of all rows. */
    private Op kept(OpGroup group, Op rows) {
        List<Aggregator> aggregators = group.getAggregators().stream()
                .map(ExprAggregator::getAggregator)
                .toList();
        if (aggregators.stream().anyMatch(BoundedOperators::isOfTexts)) {
            return new KeptRows(rows, most);
        }
        boolean numbers = aggregators.stream().noneMatch(BoundedOperators::isOfValues);
        return numbers && group.getGroupVars().isEmpty() ? rows : new KeptRows(rows, most * LIGHT);
    }

    @Override
    public Op transform(OpJoin join, Op left, Op right) {
        return super.transform(join, new KeptRows(left, most * LIGHT), new KeptRows(right, most * LIGHT));
    }

    @Override
    public Op transform(OpLeftJoin join, Op left, Op right) {
        return super.transform(join, left, new KeptRows(right, most * LIGHT));
    }

    @Override
    public Op transform(OpMinus minus, Op left, Op right) {
        return super.transform(minus, left, new KeptRows(right, most));
    }

    private static boolean isOfTexts(Aggregator aggregator) {
        return aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
    }

    private static boolean isOfValues(Aggregator aggregator) {
        return aggregator instanceof AggCountDistinct
                || aggregator instanceof AggCountVarDistinct
                || aggregator instanceof AggSumDistinct
                || aggregator instanceof AggAvgDistinct;
    }
}
