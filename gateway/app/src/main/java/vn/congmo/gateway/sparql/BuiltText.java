package vn.congmo.gateway.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** Passes on what GROUP_CONCAT puts together, and counts it. */
final class BuiltText extends ExprFunctionN {

    private final int separator;
    private final Budget budget;

    private BuiltText(ExprList arguments, int separator, Budget budget) {
        super("builttext", arguments);
        this.separator = separator;
        this.budget = budget;
    }

    /** The same aggregates; what they build is counted. */
    static List<ExprAggregator> measured(List<ExprAggregator> aggregators, Budget budget) {
        return aggregators.stream()
                .map(each -> new ExprAggregator(each.getVar(), measured(each.getAggregator(), budget)))
                .toList();
    }

    private static Aggregator measured(Aggregator aggregator, Budget budget) {
        return switch (aggregator) {
            case AggGroupConcat all -> measured(all, all.getSeparator(), budget);
            case AggGroupConcatDistinct different -> measured(different, different.getSeparator(), budget);
            default -> aggregator;
        };
    }

    private static Aggregator measured(Aggregator aggregator, @Nullable String separator, Budget budget) {
        int length = separator == null ? 1 : separator.length();
        return aggregator.copy(new ExprList(new BuiltText(aggregator.getExprList(), length, budget)));
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        long length = values.getFirst().asString().length();
        budget.build(length, length + separator);
        return values.getFirst();
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BuiltText(arguments, separator, budget);
    }
}
